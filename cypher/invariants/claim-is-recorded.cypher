// Every claim tells when it was recorded, and none later than the journal's last moment.
MATCH (claim:Claim)
OPTIONAL MATCH (journal:Journal {name: 'claims'})
WITH claim, journal
WHERE claim.recordedAt IS NULL OR journal IS NULL OR claim.recordedAt > journal.recordedAt
RETURN claim.id AS id
LIMIT 10
