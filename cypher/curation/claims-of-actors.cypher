// The claims that name one of these actors as subject, object, speaker or flag, with their reviews.
// :param actors => ['KAZ']
UNWIND $actors AS id
CALL (id) {
  MATCH (claim:Claim {subjectId: id}) WHERE claim.relation IS NOT NULL AND claim.objectId IS NOT NULL
  RETURN claim
UNION
  MATCH (claim:Claim {objectId: id}) WHERE claim.relation IS NOT NULL AND claim.subjectId IS NOT NULL
  RETURN claim
UNION
  MATCH (claim:Claim {attributedTo: id})
  RETURN claim
UNION
  MATCH (claim:Claim {flag: id})
  RETURN claim
}
WITH DISTINCT claim
OPTIONAL MATCH (review:Review {claimId: claim.id})
RETURN properties(claim) AS claim, properties(review) AS review
