// Whom unresolved names in these articles mean, as far as that was settled. What was settled for the article alone comes first.
// :param articles => ['a-0000000000000000']
UNWIND $articles AS id
MATCH (article:Article {id: id})<-[:VERSION_OF]-(:ArticleVersion {current: true})<-[:OF]-(:Passage)-[:NAMES]->(name:UnresolvedName)
WITH DISTINCT article, name
MATCH (name)<-[:SETTLES]-(settlement:Settlement {active: true})-[:MEANS]->(:Actor)-[:MERGED_INTO*0..]->(actor:Actor)
WHERE NOT EXISTS { (actor)-[:MERGED_INTO]->(:Actor) }
  AND (settlement.articleId = article.id
       OR settlement.articleId IS NULL
          AND (settlement.from IS NULL OR article.published >= settlement.from)
          AND (settlement.to IS NULL OR article.published <= settlement.to))
RETURN article.id AS article, name.id AS name, settlement.id AS settlement, actor.id AS actor,
       settlement.articleId IS NULL AS wide
ORDER BY article, name, wide
