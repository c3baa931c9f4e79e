// The articles in which a settlement tells whom a name means, which was unresolved there.
// :param settlement => 's-0000000000000000'
MATCH (settlement:Settlement {id: $settlement})-[:SETTLES]->(:UnresolvedName)<-[:NAMES]-(:Passage)
      -[:OF]->(:ArticleVersion {current: true})-[:VERSION_OF]->(article:Article)
WHERE settlement.articleId = article.id
   OR settlement.articleId IS NULL
      AND (settlement.from IS NULL OR article.published >= settlement.from)
      AND (settlement.to IS NULL OR article.published <= settlement.to)
RETURN DISTINCT article.id AS article
