// The claims of many facts at once, of each at most so many: the surest first.
// :param ids => ['f-0000000000000000']
// :param limit => 3
UNWIND $ids AS id
MATCH (fact:Fact {id: id})
CALL (fact) {
  MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact)
  RETURN claim
  ORDER BY claim.confidence DESC, claim.id
  LIMIT $limit
}
RETURN id AS fact, properties(claim) AS claim
