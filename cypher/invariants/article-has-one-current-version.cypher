// An article has one current version and one outlet: a row is what breaks that.
MATCH (article:Article)
WHERE COUNT { (article)<-[:VERSION_OF]-(:ArticleVersion {current: true}) } <> 1
   OR COUNT { (article)-[:PUBLISHED_BY]->(:Outlet) } <> 1
RETURN article.id AS id
LIMIT 20
