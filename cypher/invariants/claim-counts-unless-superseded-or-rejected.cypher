// A claim counts unless it is superseded or rejected: a row is what breaks that.
MATCH (claim:Claim)
WHERE claim.counts <> (NOT claim.superseded AND NOT EXISTS { (:Review {claimId: claim.id, verdict: 'REJECTED'}) })
RETURN claim.id AS id
LIMIT 20
