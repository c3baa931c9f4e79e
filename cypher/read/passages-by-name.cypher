// The sentences in which unresolved names stand, of each name a page.
// :param ids => ['congo']
// :param afterId => ''
// :param limit => 20
UNWIND $ids AS id
CALL (id) {
  MATCH (:UnresolvedName {id: id})<-[:NAMES]-(passage:Passage)
  WHERE passage.id > $afterId
  WITH DISTINCT passage
  ORDER BY passage.id
  LIMIT $limit
  MATCH (passage)-[:OF]->(version:ArticleVersion)
  RETURN passage, version
}
RETURN id, properties(passage) AS passage, version.id AS version
ORDER BY id, passage.id
