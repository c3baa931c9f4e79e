// Claims that a newer version of their article, or a better extractor, no longer makes: they stay,
// with their evidence, and count no more.
// :param claims => ['c-0000000000000000']
// :param now => datetime()
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
SET claim.superseded = true, claim.counts = false, claim.supersededAt = $now
