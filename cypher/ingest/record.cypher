// The last step of a transaction that writes claims: they are recorded at a moment that is later than
// that of every transaction before. From here to the commit no other transaction takes its moment, so
// whoever has read all claims up to one never finds an earlier one afterwards, whatever the clocks of
// several machines say and however long a transaction took. While the commit itself goes on, its claims
// show up one after the other: how many there will be stands beside the moment (see read/horizon.cypher).
// :param claims => ['c-0000000000000000']
// :param now => datetime()
MERGE (journal:Journal {name: 'claims'})
SET journal.turns = coalesce(journal.turns, 0) + 1
WITH journal,
     CASE WHEN journal.recordedAt >= $now THEN journal.recordedAt + duration({milliseconds: 1}) ELSE $now END AS moment
CALL (moment) {
  UNWIND $claims AS id
  MATCH (claim:Claim {id: id})
  WHERE claim.recordedAt IS NULL
  SET claim.recordedAt = moment
  RETURN count(DISTINCT claim) AS recorded
}
SET journal.recordedAt = moment, journal.latest = [moment.epochMillis, recorded]
