// Articles by the ids of any of their versions, so that what an old version said can still be read.
// :param ids => ['v-0000000000000000']
UNWIND $ids AS id
MATCH (version:ArticleVersion {id: id})-[:VERSION_OF]->(article:Article)-[:PUBLISHED_BY]->(outlet:Outlet)
RETURN properties(article) AS article, outlet.name AS outlet, version.id AS version,
       version.story AS story, version.ingestedAt AS ingestedAt
