// The claims that were about one of these actors before it was merged away, with their reviews.
// :param actors => ['BURMA']
UNWIND $actors AS id
MATCH (:Actor {id: id})<-[:RESOLVED_TO]-(claim:Claim)
WITH DISTINCT claim
OPTIONAL MATCH (review:Review {claimId: claim.id})
RETURN properties(claim) AS claim, properties(review) AS review
