// Stands above the first dashes of claims.cypher: claims in the order in which they were recorded, from one on. The index
// hands them out in this order, so that a page reads no more than itself, and what fails the conditions between.
// :param moment => datetime('2000-01-01T00:00:00Z')
// :param afterId => ''
MATCH (claim:Claim)
USING INDEX claim:Claim(recordedAt)
WHERE claim.recordedAt >= $moment
  AND CASE claim.recordedAt WHEN $moment THEN claim.id > $afterId ELSE true END
