// The claims of many facts at once, of each a page, the latest first; as of a day those known by then.
// :param ids => ['f-0000000000000000']
// :param knownBy => null
// :param afterKey => null
// :param afterId => ''
// :param limit => 20
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim)-[:EVIDENCE_OF]->(:Fact {id: id})
  WHERE $knownBy IS NULL OR claim.known <= $knownBy
  WITH claim,
       toFloat(-duration.inDays(date('1970-01-01'), coalesce(claim.known, date('0001-01-01'))).days) AS key
  WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND claim.id > $afterId)
  RETURN claim, key
  ORDER BY key, claim.id
  LIMIT $limit
}
RETURN id, properties(claim) AS claim, id AS fact, key
ORDER BY id, key, claim.id
