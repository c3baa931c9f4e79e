// The id of a fact has the digits of its smallest claim, so that the claim leads to it: a row is what breaks that.
MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact:Fact)
WITH fact, min(claim.id) AS smallest
WHERE fact.id <> 'f-' + substring(smallest, 2)
RETURN fact.id AS id
LIMIT 20
