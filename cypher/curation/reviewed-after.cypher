// The next claims with a review, in the order of their ids, to go through all of them.
// :param after => ''
// :param limit => 500
MATCH (review:Review)
WHERE review.claimId > $after
RETURN review.claimId AS claim
ORDER BY claim
LIMIT $limit
