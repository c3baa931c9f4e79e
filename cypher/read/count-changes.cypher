// How many changes there are: see changes.cypher and changes-on.cypher.
// :param anchor => 'log'
// :param actors => []
// :param claims => []
// :param articles => []
// :param kinds => []
// :param by => []
// :param from => null
// :param until => null
CALL () {
  WITH 1 AS anchor WHERE $anchor = 'log'
  MATCH (change:Change)
  RETURN change
UNION
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
WHERE (size($kinds) = 0 OR change.kind IN $kinds) AND (size($by) = 0 OR change.by IN $by)
  AND ($from IS NULL OR change.at >= $from) AND ($until IS NULL OR change.at < $until)
  AND (size($articles) = 0 OR EXISTS { (change)-[:ON]->(article:Article) WHERE article.id IN $articles })
  AND (size($actors) = 0
       OR EXISTS { (change)-[:ON]->(:Actor)-[:MERGED_INTO*0..]->(actor:Actor) WHERE actor.id IN $actors })
RETURN count(change) AS total
