// Facts by their ids, or by the id of any of their claims: ids of facts may change when more becomes
// known, those of claims never do.
// :param ids => ['f-0000000000000000']
UNWIND $ids AS id
CALL (id) {
  MATCH (fact:Fact {id: id})
  RETURN fact
UNION
  MATCH (:Claim {id: id})-[:EVIDENCE_OF]->(fact:Fact)
  RETURN fact
}
RETURN id, properties(fact) AS told
