// The next dyads in the order of their ids, to go through all of them.
// :param after => ''
// :param limit => 500
MATCH (dyad:Dyad)
WHERE dyad.id > $after
RETURN dyad.id AS id
ORDER BY id
LIMIT $limit
