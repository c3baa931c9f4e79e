// The reviews of claims, those that there are.
// :param claims => ['c-0000000000000000']
UNWIND $claims AS id
MATCH (review:Review {claimId: id})
RETURN properties(review) AS review
