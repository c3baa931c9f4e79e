// A settlement is undone: what it had made claims waits again.
// :param settlement => 's-0000000000000000'
MATCH (settlement:Settlement {id: $settlement})-[settled:SETTLED]->(claim:Claim|UnresolvedClaim)
WHERE NOT coalesce(claim.superseded, false)
MATCH (name:UnresolvedName {id: settled.name})
CALL (claim) {
  MATCH (claim)-[evidence:EVIDENCE_OF]->(:Fact)
  DELETE evidence
}
REMOVE claim:Claim, claim.counts, claim.superseded, claim.settled, claim.recordedAt, claim.digest
SET claim:UnresolvedClaim,
    claim.subjectId = CASE settled.as WHEN 'SUBJECT' THEN null ELSE claim.subjectId END,
    claim.objectId = CASE settled.as WHEN 'OBJECT' THEN null ELSE claim.objectId END
CREATE (claim)-[:WAITS_FOR {as: settled.as}]->(name)
DELETE settled
