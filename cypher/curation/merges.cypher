// Which ids were merged away, and into which others. They are few.
MATCH (from:Actor)-[:MERGED_INTO]->(into:Actor)
RETURN from.id AS from, into.id AS into
