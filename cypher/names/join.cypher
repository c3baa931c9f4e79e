// What waits for nothing any more joins the claims. Where the two ends change places, what was settled about them does too.
// :param claims => [{waiting: 'c-0000000000000000', id: 'c-0000000000000000', turned: false, properties: {subjectId: 'COD', relation: 'AIDED', objectId: 'KAZ'}}]
UNWIND $claims AS row
MATCH (claim:UnresolvedClaim {id: row.waiting})
WHERE NOT EXISTS { (:Claim {id: row.id}) }
CALL (row, claim) {
  MATCH (claim)<-[settled:SETTLED]-(:Settlement)
  WHERE row.turned
  SET settled.as = CASE settled.as WHEN 'SUBJECT' THEN 'OBJECT' ELSE 'SUBJECT' END
}
REMOVE claim:UnresolvedClaim
SET claim += row.properties,
    claim.id = row.id,
    claim.superseded = false,
    claim.settled = true,
    claim.counts = NOT EXISTS { MATCH (review:Review {claimId: row.id}) WHERE review.verdict = 'REJECT' }
SET claim:Claim
