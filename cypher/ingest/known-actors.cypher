// Which of these actors are in the graph, and are they organisations? A claim may only name such, and a member is one of an
// organisation.
// :param actors => ['KAZ', 'RUS']
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
RETURN actor.id AS id, actor:Organisation AS organisation
