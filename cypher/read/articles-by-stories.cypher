// Articles that tell stories, in their current versions, of each story a page, the earliest first: near-copies
// of one text.
// :param ids => ['s-0000000000000000']
// :param afterKey => null
// :param afterId => ''
// :param limit => 20
UNWIND $ids AS id
CALL (id) {
  MATCH (version:ArticleVersion {story: id})-[:VERSION_OF]->(article:Article)
  WHERE version.current
  WITH version, article,
       toFloat(duration.inDays(date('1970-01-01'), coalesce(article.published, date('9999-12-31'))).days) AS key
  WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND article.id > $afterId)
  RETURN version, article, key
  ORDER BY key, article.id
  LIMIT $limit
}
MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
RETURN id, properties(article) AS article, outlet.name AS outlet, version.id AS version,
       version.story AS story, version.ingestedAt AS ingestedAt, key
ORDER BY id, key, article.id
