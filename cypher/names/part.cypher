// A settlement is undone, or in one article another comes before it: what it had made claims waits again.
// :param settlement => 's-0000000000000000'
// :param article => null
MATCH (settlement:Settlement {id: $settlement})-[settled:SETTLED]->(claim:Claim|UnresolvedClaim)
WHERE NOT coalesce(claim.superseded, false)
  AND ($article IS NULL
       OR EXISTS { (claim)-[:STATED_IN]->(:Passage)-[:OF]->(:ArticleVersion)-[:VERSION_OF]->(:Article {id: $article}) })
MATCH (name:UnresolvedName {id: settled.name})
// it waits as it was read, whatever people decided about it: that is applied anew when it joins again
CALL (claim) {
  WITH claim WHERE claim.originalRelation IS NOT NULL
  SET claim.subjectId = claim.originalSubjectId, claim.relation = claim.originalRelation,
      claim.objectId = claim.originalObjectId, claim.polarity = claim.originalPolarity,
      claim.modality = claim.originalModality, claim.aspect = claim.originalAspect,
      claim.from = claim.originalFrom, claim.to = claim.originalTo,
      claim.attributedTo = claim.originalAttributedTo, claim.consent = claim.originalConsent,
      claim.flag = claim.originalFlag, claim.quantity = claim.originalQuantity,
      claim.confidence = claim.originalConfidence
  REMOVE claim.originalSubjectId, claim.originalRelation, claim.originalObjectId, claim.originalPolarity,
         claim.originalModality, claim.originalAspect, claim.originalFrom, claim.originalTo,
         claim.originalAttributedTo, claim.originalConsent, claim.originalFlag, claim.originalQuantity,
         claim.originalConfidence
}
CALL (claim) {
  MATCH (claim)-[resolved:RESOLVED_TO]->()
  DELETE resolved
}
CALL (claim) {
  MATCH (claim)-[evidence:EVIDENCE_OF]->(:Fact)
  DELETE evidence
}
REMOVE claim:Claim, claim.counts, claim.superseded, claim.settled, claim.recordedAt, claim.digest, claim.verdict
SET claim:UnresolvedClaim,
    claim.subjectId = CASE settled.as WHEN 'SUBJECT' THEN null ELSE claim.subjectId END,
    claim.objectId = CASE settled.as WHEN 'OBJECT' THEN null ELSE claim.objectId END
CREATE (claim)-[:WAITS_FOR {as: settled.as}]->(name)
DELETE settled
