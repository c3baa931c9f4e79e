// A claim says what its fact says, where a denial that something ended says that it holds: a row is what
// breaks that.
MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact:Fact)
WHERE claim.subjectId <> fact.subjectId OR claim.relation <> fact.relation OR claim.objectId <> fact.objectId
   OR CASE claim.aspect WHEN 'ENDS' THEN 'AFFIRMED' ELSE claim.polarity END <> fact.polarity OR claim.modality <> fact.modality
RETURN claim.id AS id
LIMIT 20
