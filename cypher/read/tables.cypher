// The articles that hold the rows of a table, imported or of the reference knowledge, in its current edition: one for each source that it cites.
// :param name => 'interventions.csv'
MATCH (article:Article {table: $name})-[:PUBLISHED_BY]->(outlet:Outlet)
// where there is no table yet, Neo4j thinks nothing of reading all of them
USING INDEX SEEK article:Article(table)
MATCH (article)<-[:VERSION_OF]-(version:ArticleVersion {current: true})
WHERE EXISTS { (version)<-[:OF]-(:Passage {kind: 'ROW'}) }
RETURN properties(article) AS article, outlet.name AS outlet, version.id AS version,
       version.story AS story, version.ingestedAt AS ingestedAt
ORDER BY article.id
