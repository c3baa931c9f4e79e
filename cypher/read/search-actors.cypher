// Actors by any of their names, also those of actors merged into them, the best first. The words are given in Lucene's syntax.
// Whoever is called exactly so comes before whoever is only called alike; of those that fit about as well the one
// comes first of whom most is told (the number of facts is read off the actor, and none of them is looked at).
// :param words => 'kazak~1'
// :param exact => 'kazakhstan'
// :param kind => null
// :param limit => 50
CALL db.index.fulltext.queryNodes('actor_names', $words, {limit: 1000}) YIELD node, score
CALL (node) {
  WITH node WHERE node:Actor
  RETURN node AS actor, toLower(node.name) AS name
UNION ALL
  WITH node WHERE node:Name
  MATCH (actor:Actor)-[:ALSO_KNOWN_AS]->(node)
  RETURN actor, toLower(node.text) AS name
}
MATCH (actor)-[:MERGED_INTO*0..]->(survivor:Actor)
WHERE NOT EXISTS { (survivor)-[:MERGED_INTO]->(:Actor) }
WITH survivor AS actor, max(score + CASE WHEN name = $exact THEN 100 WHEN name STARTS WITH $exact THEN 10 ELSE 0 END
                + CASE WHEN node:Actor THEN 1 ELSE 0 END) AS score
WHERE $kind IS NULL OR $kind IN labels(actor)
WITH actor, round(score) AS fit, COUNT { (actor)<-[:SUBJECT|OBJECT]-() } AS facts
RETURN properties(actor) AS actor, labels(actor) AS labels
ORDER BY CASE WHEN toLower(actor.id) = $exact THEN 0 ELSE 1 END, fit DESC, facts DESC, actor.id
LIMIT $limit
