// What waits for unresolved names, of each name a page, with the sentences in which it stands.
// :param ids => ['congo']
// :param afterId => ''
// :param limit => 20
UNWIND $ids AS id
CALL (id) {
  MATCH (:UnresolvedName {id: id})<-[:WAITS_FOR]-(claim)
  WHERE claim.id > $afterId
  WITH DISTINCT claim
  ORDER BY claim.id
  LIMIT $limit
  RETURN claim
}
RETURN id, properties(claim) AS claim,
       head([(claim)-[waits:WAITS_FOR]->(name) WHERE waits.as = 'SUBJECT' | name.text]) AS subject,
       head([(claim)-[waits:WAITS_FOR]->(name) WHERE waits.as = 'OBJECT' | name.text]) AS object,
       COLLECT { MATCH (claim)-[:STATED_IN]->(passage:Passage) RETURN properties(passage) ORDER BY passage.start } AS passages
ORDER BY id, claim.id
