// 16. Who mediated between two in a period, as known by a day or today; whom had they asked for help; and on what
//     did they agree then?
//
// A mediation is what one mediator did with both of them, with no more than 30 days between one fact and the next. A
// request may have led to it if it was made of the mediator in the 90 days before it or while it lasted; an agreement
// may have come of it while it lasted or in the 180 days after it. Behind the mediations follow all that either
// of the two asked for help in the period.
//
// Set the parameters, then run the query; with a day for 'knownBy', as in date('2022-01-31'), only
// what had been published by then counts:
// :param one => 'ARM'
// :param other => 'AZE'
// :param from => date('2021-01-01')
// :param to => date('2022-12-31')
// :param knownBy => null
// :param minConfidence => 0.5
UNWIND [$one, $other] AS party
MATCH (fact:Fact {objectId: party, relation: 'MEDIATED_BETWEEN'})
WHERE fact.latestTo IS NOT NULL AND fact.polarity = 'AFFIRMED' AND fact.modality = 'ACTUAL'
// the fact as it is known today, or as it was known by the day
MATCH (fact)-[:HAS_STATE*0..1]->(known)
WHERE CASE WHEN $knownBy IS NULL THEN known = fact ELSE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy END
  AND known.confidence >= $minConfidence
WITH fact, known, party, CASE known.earliestFrom WHEN date('0001-01-01') THEN known.latestFrom ELSE known.earliestFrom END AS first
ORDER BY fact.subjectId, first, fact.id
WITH fact.subjectId AS mediator,
     collect({id: fact.id, party: party, first: first, last: known.latestTo, from: known.from, to: known.to}) AS facts
UNWIND reduce(courses = [], fact IN facts |
  CASE WHEN size(courses) = 0 OR fact.first > courses[-1].last + duration('P30D')
       THEN courses + [{first: fact.first, last: fact.last, facts: [fact]}]
       ELSE courses[..-1] + [{first: courses[-1].first, facts: courses[-1].facts + [fact],
                             last: CASE WHEN fact.last > courses[-1].last THEN fact.last ELSE courses[-1].last END}]
  END) AS talks
WITH mediator, talks
WHERE any(fact IN talks.facts WHERE fact.party = $one) AND any(fact IN talks.facts WHERE fact.party = $other)
  AND talks.first <= $to AND talks.last >= $from
CALL (mediator, talks) {
  MATCH (request:Fact {objectId: mediator, relation: 'REQUESTED_HELP_FROM'})
  WHERE request.subjectId IN [$one, $other] AND request.polarity = 'AFFIRMED' AND request.modality = 'ACTUAL'
  MATCH (request)-[:HAS_STATE*0..1]->(known)
  WHERE CASE WHEN $knownBy IS NULL THEN known = request ELSE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy END
    AND known.confidence >= $minConfidence
  WITH request, known, CASE known.earliestFrom WHEN date('0001-01-01') THEN known.latestFrom ELSE known.earliestFrom END AS first
  WHERE first <= talks.last AND known.latestTo >= talks.first - duration('P90D')
  WITH request ORDER BY first, request.id
  RETURN collect(request.id) AS requests
}
CALL (talks) {
  UNWIND [[$one, $other], [$other, $one]] AS pair
  MATCH (agreement:Fact {subjectId: pair[0], objectId: pair[1], relation: 'AGREED_WITH'})
  WHERE agreement.polarity = 'AFFIRMED' AND agreement.modality = 'ACTUAL'
  MATCH (agreement)-[:HAS_STATE*0..1]->(known)
  WHERE CASE WHEN $knownBy IS NULL THEN known = agreement ELSE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy END
    AND known.confidence >= $minConfidence
  WITH agreement, known, CASE known.earliestFrom WHEN date('0001-01-01') THEN known.latestFrom ELSE known.earliestFrom END AS first
  WHERE first <= talks.last + duration('P180D') AND known.latestTo >= talks.first
  WITH agreement ORDER BY first, agreement.id
  RETURN collect(agreement.id) AS agreements
}
WITH mediator, talks, requests, agreements ORDER BY talks.first, mediator
RETURN 'mediation' AS what, mediator AS actor, [$one, $other] AS towards,
       head(COLLECT { UNWIND talks.facts AS f WITH f WHERE f.first = talks.first AND f.from IS NOT NULL
                      RETURN f.from ORDER BY size(f.from) DESC, f.from LIMIT 1 }) AS from,
       head(COLLECT { UNWIND talks.facts AS f WITH f WHERE f.last = talks.last AND f.to IS NOT NULL
                      RETURN f.to ORDER BY size(f.to) DESC, f.to LIMIT 1 }) AS to,
       [fact IN talks.facts | fact.id] AS facts, requests, agreements
UNION ALL
UNWIND [$one, $other] AS party
MATCH (fact:Fact {subjectId: party, relation: 'REQUESTED_HELP_FROM'})
WHERE fact.latestTo IS NOT NULL AND fact.polarity = 'AFFIRMED' AND fact.modality = 'ACTUAL'
MATCH (fact)-[:HAS_STATE*0..1]->(known)
WHERE CASE WHEN $knownBy IS NULL THEN known = fact ELSE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy END
  AND known.confidence >= $minConfidence
  AND known.earliestFrom <= $to AND known.latestTo >= $from
WITH fact, known ORDER BY known.earliestFrom, fact.id
RETURN 'request' AS what, fact.subjectId AS actor, [fact.objectId] AS towards, known.from AS from, known.to AS to,
       [fact.id] AS facts, [] AS requests, [] AS agreements
