// Which of these claims there are.
// :param ids => ['c-0123456789abcdef']
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id AS id
