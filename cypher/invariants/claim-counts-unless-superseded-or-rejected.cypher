// A claim counts unless it is superseded or rejected, or its two ends were merged into one: a row is
// what breaks that.
MATCH (claim:Claim)
WITH claim,
     claim.superseded
     OR EXISTS { (:Review {claimId: claim.id, verdict: 'REJECT'}) }
     OR EXISTS { (:Actor {id: claim.subjectId})-[:MERGED_INTO*0..]->(:Actor)<-[:MERGED_INTO*0..]-(:Actor {id: claim.objectId}) } AS out
WHERE claim.counts = out
RETURN claim.id AS id
LIMIT 20
