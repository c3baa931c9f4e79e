// Facts by an id that they have or once had, or by the id of any of their claims. The id of a fact has the digits of
// its smallest claim: when the fact gets another, the claim still leads to it. What a fact was called before ids
// had these digits, a claim of it remembers. Where few do, going through them all looks as cheap to Neo4j as the index.
// :param ids => ['f-0000000000000000']
UNWIND $ids AS id
CALL (id) {
  WITH id WHERE id STARTS WITH 'f-' OR id STARTS WITH 'c-'
  MATCH (claim:Claim {id: 'c-' + substring(id, 2)})-[:EVIDENCE_OF]->(fact:Fact)
  RETURN fact
UNION
  MATCH (claim:Claim {formerFactId: id})-[:EVIDENCE_OF]->(fact:Fact)
  USING INDEX SEEK claim:Claim(formerFactId)
  RETURN fact
}
RETURN id, properties(fact) AS told
