// Articles by their ids, in their current versions.
// :param ids => ['a-0000000000000000']
UNWIND $ids AS id
MATCH (article:Article {id: id})-[:PUBLISHED_BY]->(outlet:Outlet)
MATCH (article)<-[:VERSION_OF]-(version:ArticleVersion {current: true})
RETURN properties(article) AS article, outlet.name AS outlet, version.id AS version,
       version.story AS story, version.ingestedAt AS ingestedAt
