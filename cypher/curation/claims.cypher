// Claims with their reviews. Takes the claims for this transaction, so that two who review one claim
// do so one after the other.
// :param claims => ['c-0000000000000000']
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
SET claim.taken = true
REMOVE claim.taken
WITH claim
OPTIONAL MATCH (review:Review {claimId: claim.id})
RETURN properties(claim) AS claim, properties(review) AS review
