// Up to which moment all claims that were recorded can be seen; no row on an empty graph. A transaction gets its moment when
// those before it are done, so that only claims of the newest one may still be showing up, one after the other. That moment
// counts once as many of its claims are in the index as the journal says. Both stand in one property of the journal: two
// could be seen one after the other as well. Moments are whole milliseconds; the half ones leave a server its time zone.
MATCH (journal:Journal {name: 'claims'})
WHERE journal.latest IS NOT NULL
WITH datetime({epochMillis: journal.latest[0]}) AS newest, journal.latest[1] AS recorded
CALL (newest) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(recordedAt)
  WHERE claim.recordedAt > newest - duration({microseconds: 500})
    AND claim.recordedAt < newest + duration({microseconds: 500})
  RETURN count(claim) AS seen
}
RETURN CASE WHEN seen >= recorded THEN newest ELSE newest - duration({milliseconds: 1}) END AS moment
