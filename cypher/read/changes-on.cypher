// What was changed about claims, articles or actors, the newest change first, page by page. 'anchor'
// says by which to find it. What concerned an actor concerns the one into which it was merged.
// :param anchor => 'actors'
// :param actors => ['KAZ']
// :param claims => []
// :param articles => []
// :param kinds => []
// :param by => []
// :param from => null
// :param until => null
// :param before => 9223372036854775807
// :param limit => 20
CALL () {
  WITH 1 AS anchor WHERE $anchor = 'claims'
  UNWIND $claims AS id
  MATCH (:Claim {id: id})<-[:ON]-(change:Change)
  RETURN change
UNION
  WITH 1 AS anchor WHERE $anchor = 'articles'
  UNWIND $articles AS id
  MATCH (:Article {id: id})<-[:ON]-(change:Change)
  RETURN change
UNION
  WITH 1 AS anchor WHERE $anchor = 'actors'
  UNWIND $actors AS id
  MATCH (:Actor {id: id})<-[:MERGED_INTO*0..]-(:Actor)<-[:ON]-(change:Change)
  RETURN change
}
WITH change
WHERE change.number < $before
  AND (size($kinds) = 0 OR change.kind IN $kinds) AND (size($by) = 0 OR change.by IN $by)
  AND ($from IS NULL OR change.at >= $from) AND ($until IS NULL OR change.at < $until)
  AND (size($articles) = 0 OR EXISTS { (change)-[:ON]->(article:Article) WHERE article.id IN $articles })
  AND (size($actors) = 0
       OR EXISTS { (change)-[:ON]->(:Actor)-[:MERGED_INTO*0..]->(actor:Actor) WHERE actor.id IN $actors })
WITH change
ORDER BY change.number DESC
LIMIT $limit
RETURN properties(change) AS change,
       head([(change)-[:ON]->(claim:Claim) | claim.id]) AS claim,
       head([(change)-[:ON]->(article:Article) | article.id]) AS article
ORDER BY change.number DESC
