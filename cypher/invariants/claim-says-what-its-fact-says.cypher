// A claim says what its fact says, where a denial that something ended says that it holds, and the end that is intended or
// possible is a fact of its own: a row is what breaks that.
MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact:Fact)
WHERE claim.subjectId <> fact.subjectId OR claim.relation <> fact.relation OR claim.objectId <> fact.objectId
   OR CASE WHEN claim.aspect = 'ENDS' AND claim.modality = 'ACTUAL' THEN 'AFFIRMED' ELSE claim.polarity END <> fact.polarity
   OR claim.modality <> fact.modality
   OR (claim.aspect = 'ENDS' AND claim.modality <> 'ACTUAL') <> coalesce(fact.ending, false)
RETURN claim.id AS id
LIMIT 20
