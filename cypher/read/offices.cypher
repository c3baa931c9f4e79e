// Who held which office of these actors, and which offices these persons held.
// :param ids => ['KAZ']
UNWIND $ids AS id
MATCH (:Actor {id: id})<-[:MERGED_INTO*0..]-(:Actor)-[held:HELD_OFFICE]-()
RETURN id, startNode(held).id AS person, startNode(held).name AS name, held.office AS office,
       endNode(held).id AS actor, held.from AS from, held.to AS to
ORDER BY id, from DESC, office
