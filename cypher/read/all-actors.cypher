// Actors in the order of their ids, of one kind or all; page by page.
// :param kind => null
// :param after => ''
// :param limit => 50
MATCH (actor:Actor)
WHERE actor.id > $after AND NOT EXISTS { (actor)-[:MERGED_INTO]->(:Actor) }
  AND ($kind IS NULL OR $kind IN labels(actor))
RETURN properties(actor) AS actor, labels(actor) AS labels
ORDER BY actor.id
LIMIT $limit
