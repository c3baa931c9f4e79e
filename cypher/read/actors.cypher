// Actors by their ids; an id that was merged away leads to the actor that it means now.
// :param ids => ['KAZ']
UNWIND $ids AS id
MATCH (:Actor {id: id})-[:MERGED_INTO*0..]->(actor:Actor)
WHERE NOT EXISTS { (actor)-[:MERGED_INTO]->(:Actor) }
RETURN id, properties(actor) AS actor, labels(actor) AS labels
