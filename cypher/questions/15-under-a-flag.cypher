// 15. Which interventions ran under an organisation's flag in a period, as known by a day or today, and which of those
//     who were its members at the time took part, and which did not?
//
// What an intervention is, question 14 says; 'interveners' tells of each who took part when it came and left, and how many
// people it had there. That no source tells of a member's part is no denial.
//
// Set the parameters, then run the query; with a day for 'knownBy', as in date('2022-01-31'), only
// what had been published by then counts:
// :param flag => 'CSTO'
// :param from => date('2022-01-01')
// :param to => date('2022-12-31')
// :param knownBy => null
// :param minConfidence => 0.5
CALL () {
  MATCH (fact:Fact {flag: $flag}) RETURN fact
UNION
  MATCH (fact:Fact {subjectId: $flag})
  WHERE fact.relation IN ['DEPLOYED_TROOPS_TO', 'ATTACKED'] AND fact.latestTo IS NOT NULL
  RETURN fact
UNION
  // what was once told to be under the flag, and no longer is
  MATCH (:FactState {flag: $flag})<-[:HAS_STATE]-(fact:Fact) RETURN fact
}
WITH fact
WHERE fact.polarity = 'AFFIRMED' AND fact.modality = 'ACTUAL'
// the fact as it is known today, or as it was known by the day
MATCH (fact)-[:HAS_STATE*0..1]->(known)
WHERE CASE WHEN $knownBy IS NULL THEN known = fact ELSE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy END
  AND known.confidence >= $minConfidence
  AND coalesce(known.flag, fact.subjectId) = $flag
WITH fact, known, CASE known.earliestFrom WHEN date('0001-01-01') THEN known.latestFrom ELSE known.earliestFrom END AS first
ORDER BY fact.objectId, first, fact.id
WITH fact.objectId AS country,
     collect({id: fact.id, actor: fact.subjectId, first: first, last: known.latestTo, from: known.from, to: known.to,
              consent: known.consent, quantity: known.quantity, sources: known.sources}) AS facts
UNWIND reduce(episodes = [], fact IN facts |
  CASE WHEN size(episodes) = 0 OR fact.first > episodes[-1].last + duration('P30D')
       THEN episodes + [{first: fact.first, last: fact.last, facts: [fact]}]
       ELSE episodes[..-1] + [{first: episodes[-1].first, facts: episodes[-1].facts + [fact],
                               last: CASE WHEN fact.last > episodes[-1].last THEN fact.last ELSE episodes[-1].last END}]
  END) AS episode
WITH country, episode
WHERE episode.first <= $to AND episode.last >= $from
// the members while it may have lasted
CALL (episode) {
  MATCH (membership:Fact {objectId: $flag, relation: 'MEMBER_OF'})
  WHERE membership.latestTo IS NOT NULL AND membership.polarity = 'AFFIRMED' AND membership.modality = 'ACTUAL'
  MATCH (membership)-[:HAS_STATE*0..1]->(known)
  WHERE CASE WHEN $knownBy IS NULL THEN known = membership ELSE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy END
    AND known.latestTo >= episode.first
    AND CASE known.earliestFrom WHEN date('0001-01-01') THEN known.latestFrom ELSE known.earliestFrom END <= episode.last
  WITH membership.subjectId AS member ORDER BY member, known.earliestFrom, membership.id
  RETURN collect(member) AS members
}
// who took part: when each came and left, by the most precise date, and how many people each had there
CALL (episode) {
  UNWIND episode.facts AS fact
  WITH fact.actor AS actor, collect(fact) AS theirs, min(fact.first) AS came, max(fact.last) AS gone, max(fact.quantity) AS quantity
  WITH actor, quantity,
       head(COLLECT { UNWIND theirs AS f WITH f WHERE f.first = came AND f.from IS NOT NULL
                      RETURN f.from ORDER BY size(f.from) DESC, f.from LIMIT 1 }) AS from,
       head(COLLECT { UNWIND theirs AS f WITH f WHERE f.last = gone AND f.to IS NOT NULL
                      RETURN f.to ORDER BY size(f.to) DESC, f.to LIMIT 1 }) AS to
  ORDER BY actor
  RETURN collect({actor: actor, from: from, to: to, quantity: quantity}) AS interveners
}
CALL (episode) {
  UNWIND episode.facts AS fact
  RETURN collect(DISTINCT fact.consent) AS consents, sum(fact.sources) AS sources
}
WITH *, [each IN interveners | each.actor] AS there,
     reduce(whole = 0, each IN interveners | CASE each.actor WHEN $flag THEN coalesce(each.quantity, 0) ELSE whole END) AS whole,
     reduce(parts = 0, each IN interveners | CASE each.actor WHEN $flag THEN parts ELSE parts + coalesce(each.quantity, 0) END) AS parts
RETURN country,
       head(COLLECT { UNWIND episode.facts AS f WITH f WHERE f.first = episode.first AND f.from IS NOT NULL
                      RETURN f.from ORDER BY size(f.from) DESC, f.from LIMIT 1 }) AS from,
       head(COLLECT { UNWIND episode.facts AS f WITH f WHERE f.last = episode.last AND f.to IS NOT NULL
                      RETURN f.to ORDER BY size(f.to) DESC, f.to LIMIT 1 }) AS to,
       CASE size(consents) WHEN 1 THEN consents[0] END AS consent,
       CASE WHEN whole + parts > 0 THEN CASE WHEN whole > parts THEN whole ELSE parts END END AS quantity,
       sources, interveners,
       [member IN members WHERE member IN there] AS tookPart,
       [member IN members WHERE NOT member IN there] AS didNot,
       [fact IN episode.facts | fact.id] AS facts
ORDER BY episode.first, country
