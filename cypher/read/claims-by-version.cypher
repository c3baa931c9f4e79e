// The claims of many versions of articles at once, of each a page, in the order of the text.
// :param ids => ['v-0000000000000000']
// :param afterKey => null
// :param afterId => ''
// :param limit => 20
UNWIND $ids AS id
CALL (id) {
  MATCH (:ArticleVersion {id: id})<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:Claim)
  WITH DISTINCT claim, toFloat(claim.evidenceStart) AS key
  WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND claim.id > $afterId)
  RETURN claim, key
  ORDER BY key, claim.id
  LIMIT $limit
}
OPTIONAL MATCH (claim)-[:EVIDENCE_OF]->(fact:Fact)
RETURN id, properties(claim) AS claim, fact.id AS fact, key
ORDER BY id, key, claim.id
