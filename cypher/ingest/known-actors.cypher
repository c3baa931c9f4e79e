// Which of these actors are in the graph? A claim may only name such.
// :param actors => ['KAZ', 'RUS']
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
RETURN actor.id AS id
