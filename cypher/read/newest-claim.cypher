// When the newest claim was recorded; no row on an empty graph.
MATCH (claim:Claim)
WHERE claim.recordedAt IS NOT NULL
RETURN claim.recordedAt AS moment
ORDER BY moment DESC
LIMIT 1
