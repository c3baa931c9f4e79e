// Actors by their ids.
// :param ids => ['KAZ', 'CSTO']
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
RETURN properties(actor) AS actor, labels(actor) AS labels
