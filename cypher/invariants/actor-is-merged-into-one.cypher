// An actor is merged into one other, never by a circle into itself: a row is what breaks that.
MATCH (actor:Actor)-[:MERGED_INTO]->(:Actor)
WITH DISTINCT actor
WHERE COUNT { (actor)-[:MERGED_INTO]->(:Actor) } > 1 OR EXISTS { (actor)-[:MERGED_INTO*1..]->(actor) }
RETURN actor.id AS id
LIMIT 20
