// To which fact a claim belongs: to none where 'fact' is absent.
// :param claims => [{claim: 'c-0000000000000000', fact: 'f-0000000000000000'}]
UNWIND $claims AS row
MATCH (claim:Claim {id: row.claim})
CALL (claim) {
  OPTIONAL MATCH (claim)-[old:EVIDENCE_OF]->(:Fact)
  DELETE old
}
WITH row, claim
MATCH (fact:Fact {id: row.fact})
CREATE (claim)-[:EVIDENCE_OF]->(fact)
