// What several outlets say of two actors, either way round, of each outlet a page of its claims, the latest first: on
// facts that may have held in a period, in what was published by a day or at all. See coverage.cypher.
// :param one => 'RUS'
// :param other => 'KAZ'
// :param first => date('2022-01-01')
// :param last => date('2022-01-31')
// :param knownBy => null
// :param ids => ['Steppe Courier']
// :param afterKey => null
// :param afterId => ''
// :param limit => 20
UNWIND [[$one, $other], [$other, $one]] AS pair
MATCH (fact:Fact {subjectId: pair[0], objectId: pair[1]})
WHERE fact.relation IS NOT NULL AND fact.earliestFrom <= $last AND fact.latestTo >= $first
MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact)
WHERE claim.outlet IN $ids AND ($knownBy IS NULL OR claim.known <= $knownBy)
WITH claim, fact.id AS fact,
     toFloat(-duration.inDays(date('1970-01-01'), coalesce(claim.known, date('0001-01-01'))).days) AS key
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND claim.id > $afterId)
WITH claim, fact, key
ORDER BY key, claim.id
WITH claim.outlet AS id, collect({claim: claim, fact: fact, key: key})[..$limit] AS page
UNWIND page AS row
WITH id, row.claim AS claim, row.fact AS fact, row.key AS key
RETURN id, properties(claim) AS claim, fact, key
ORDER BY id, key, claim.id
