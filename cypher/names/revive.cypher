// What was settled once, was superseded since and is said again joins the claim that it was: that counts anew, and what waited
// anew is gone. Where the two ends change places, what was settled about them does too.
// :param claims => [{waiting: 'c-0000000000000000', id: 'c-0000000000000000', turned: false, properties: {subjectId: 'COD', relation: 'AIDED', objectId: 'KAZ'}}]
UNWIND $claims AS row
MATCH (waiting:UnresolvedClaim {id: row.waiting})
MATCH (claim:Claim {id: row.id})
WHERE claim.superseded
CALL (claim) {
  MATCH (claim)<-[former:SETTLED]-(:Settlement)
  DELETE former
}
CALL (row, waiting, claim) {
  MATCH (waiting)<-[settled:SETTLED]-(settlement:Settlement)
  CREATE (settlement)-[:SETTLED {
    as: CASE WHEN NOT row.turned THEN settled.as WHEN settled.as = 'SUBJECT' THEN 'OBJECT' ELSE 'SUBJECT' END,
    name: settled.name
  }]->(claim)
}
DETACH DELETE waiting
// it stands as it was read: what people decided about it is applied anew
REMOVE claim.originalSubjectId, claim.originalRelation, claim.originalObjectId, claim.originalPolarity,
       claim.originalModality, claim.originalAspect, claim.originalFrom, claim.originalTo,
       claim.originalAttributedTo, claim.originalConsent, claim.originalFlag, claim.originalQuantity,
       claim.originalConfidence, claim.verdict, claim.supersededAt
SET claim += row.properties,
    claim.superseded = false,
    claim.settled = true,
    claim.counts = NOT EXISTS { MATCH (review:Review {claimId: row.id}) WHERE review.verdict = 'REJECT' }
