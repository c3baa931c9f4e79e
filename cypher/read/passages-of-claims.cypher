// The sentences in which claims stand, and in which article.
// :param ids => ['c-0000000000000000']
UNWIND $ids AS id
MATCH (:Claim {id: id})-[:STATED_IN]->(passage:Passage)-[:OF]->(:ArticleVersion)-[:VERSION_OF]->(article:Article)
RETURN id, article.id AS article, properties(passage) AS passage
ORDER BY id, passage.start
