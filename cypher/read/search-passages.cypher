// Sentences that hold words, the best first, page by page. The words are given in Lucene's syntax.
// :param words => '+"peacekeepers"'
// :param most => 10000
// :param outlets => []
// :param first => null
// :param last => null
// :param afterKey => null
// :param afterId => ''
// :param limit => 20
CALL db.index.fulltext.queryNodes('passage_text', $words, {limit: $most}) YIELD node AS passage, score
MATCH (passage)-[:OF]->(version:ArticleVersion {current: true})-[:VERSION_OF]->(article:Article)
WHERE ($first IS NULL OR article.published >= $first) AND ($last IS NULL OR article.published <= $last)
  AND (size($outlets) = 0 OR EXISTS {
    MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
    WHERE outlet.name IN $outlets
  })
// ---- Up to here, which sentences; from here on, a page of them.
WITH passage, version, -toFloat(score) AS key
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND passage.id > $afterId)
RETURN properties(passage) AS passage, version.id AS version, key
ORDER BY key, passage.id
LIMIT $limit
