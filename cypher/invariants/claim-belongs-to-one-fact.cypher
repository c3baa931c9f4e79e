// A claim that counts belongs to one fact, others to none: a row is what breaks that.
MATCH (claim:Claim)
WHERE claim.counts <> (COUNT { (claim)-[:EVIDENCE_OF]->(:Fact) } = 1)
   OR COUNT { (claim)-[:EVIDENCE_OF]->(:Fact) } > 1
RETURN claim.id AS id
LIMIT 20
