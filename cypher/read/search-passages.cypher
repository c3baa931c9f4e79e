// Sentences that hold words, the best first. The words are given in Lucene's syntax.
// :param words => 'peacekeepers'
// :param limit => 20
CALL db.index.fulltext.queryNodes('passage_text', $words, {limit: $limit}) YIELD node AS passage, score
MATCH (passage)-[:OF]->(:ArticleVersion {current: true})-[:VERSION_OF]->(article:Article)
RETURN article.id AS article, properties(passage) AS passage
ORDER BY score DESC, article, passage.start
