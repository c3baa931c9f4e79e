// The id of a fact has the digits of its smallest claim. That claim remembers what the fact was called before, so that
// what was cited leads on; ids that had changed before this were lost already.
MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact:Fact)
WITH fact, min(claim.id) AS smallest
WHERE fact.id <> 'f-' + substring(smallest, 2)
MATCH (claim:Claim {id: smallest})
SET claim.formerFactId = fact.id,
    fact.nextId = 'f-' + substring(smallest, 2);
MATCH (:Actor)-[edge]->(:Actor)
WHERE edge.factId IS NOT NULL
MATCH (fact:Fact {id: edge.factId})
WHERE fact.nextId IS NOT NULL
SET edge.factId = fact.nextId;
MATCH (fact:Fact)
WHERE fact.nextId IS NOT NULL
SET fact.id = fact.nextId
REMOVE fact.nextId;
