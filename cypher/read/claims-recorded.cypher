// The claims that were recorded after a moment and up to another, in the order of their moments; those that count. On a graph
// in which nothing happens this reads nothing.
// :param after => datetime('2022-01-10T12:00:00Z')
// :param by => datetime('2022-01-11T12:00:00Z')
MATCH (claim:Claim)
USING INDEX claim:Claim(recordedAt)
WHERE claim.recordedAt > $after AND claim.recordedAt <= $by
WITH claim
ORDER BY claim.recordedAt, claim.id
WHERE claim.counts
OPTIONAL MATCH (claim)-[:EVIDENCE_OF]->(fact:Fact)
RETURN properties(claim) AS claim, fact.id AS fact
