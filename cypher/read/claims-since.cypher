// Stands above the first dashes of claims.cypher: claims in the order in which they were recorded, from one on. The index
// hands them out in this order, so that a page reads no more than itself, and what fails the conditions between.
// :param moment => datetime('2000-01-01T00:00:00Z')
// :param afterId => ''
MATCH (claim:Claim)
WHERE claim.recordedAt >= $moment
  // no OR: Neo4j would look up the ids as well, and read nearly all claims
  AND CASE claim.recordedAt WHEN $moment THEN claim.id > $afterId ELSE true END
