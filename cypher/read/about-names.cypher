// Whom unresolved names may mean, in how many articles and sentences they stand, and how much waits for them.
// :param ids => ['congo']
UNWIND $ids AS id
MATCH (name:UnresolvedName {id: id})
CALL (name) {
  MATCH (name)<-[:NAMES]-(passage:Passage)-[:OF]->(version:ArticleVersion)
  RETURN count(DISTINCT version) AS articles, count(DISTINCT passage) AS passages
}
RETURN id, articles, passages, COUNT { (name)<-[:WAITS_FOR]-() } AS claims,
       COLLECT { MATCH (name)-[:MAY_MEAN]->(actor:Actor) RETURN actor.id ORDER BY actor.id } AS candidates
