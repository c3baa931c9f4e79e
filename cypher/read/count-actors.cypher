// How many actors there are, of one kind or all.
// :param kind => null
MATCH (actor:Actor)
WHERE ($kind IS NULL OR $kind IN labels(actor)) AND NOT EXISTS { (actor)-[:MERGED_INTO]->(:Actor) }
RETURN count(actor) AS total
