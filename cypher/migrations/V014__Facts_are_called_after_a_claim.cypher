// The id of a fact has the digits of its smallest claim. That claim remembers what the fact was called before, so that
// what was cited leads on; ids that had changed before this were lost already. In parts, since all at once takes more
// memory than a transaction may have; what was interrupted goes on where it was.
MATCH (fact:Fact)
CALL (fact) {
  MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact)
  WITH fact, min(claim.id) AS smallest
  WHERE fact.id <> 'f-' + substring(smallest, 2)
  MATCH (claim:Claim {id: smallest})
  SET claim.formerFactId = fact.id,
      fact.nextId = 'f-' + substring(smallest, 2)
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (:Actor)-[edge]->(:Actor)
WHERE edge.factId IS NOT NULL
CALL (edge) {
  MATCH (fact:Fact {id: edge.factId})
  WHERE fact.nextId IS NOT NULL
  SET edge.factId = fact.nextId
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (fact:Fact)
WHERE fact.nextId IS NOT NULL
CALL (fact) {
  SET fact.id = fact.nextId
  REMOVE fact.nextId
} IN TRANSACTIONS OF 5000 ROWS;
