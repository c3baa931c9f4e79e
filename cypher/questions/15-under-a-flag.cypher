// 15. Which interventions ran under an organisation's flag in a period, as known by a day, and which of those who
//     were its members at the time took part, and which did not?
//
// What an intervention is, question 14 says. That no source tells of a member's part is no denial.
//
// Set the parameters, then run the query:
// :param flag => 'CSTO'
// :param from => date('2022-01-01')
// :param to => date('2022-12-31')
// :param knownBy => date('9999-12-31')
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
MATCH (fact)-[:HAS_STATE]->(known:FactState)
WHERE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy AND known.confidence >= $minConfidence
  AND coalesce(known.flag, fact.subjectId) = $flag
WITH fact, known, CASE known.earliestFrom WHEN date('0001-01-01') THEN known.latestFrom ELSE known.earliestFrom END AS first
ORDER BY fact.objectId, first, fact.id
WITH fact.objectId AS country, collect({id: fact.id, actor: fact.subjectId, first: first, last: known.latestTo}) AS facts
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
  MATCH (membership)-[:HAS_STATE]->(known:FactState)
  WHERE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy AND known.latestTo >= episode.first
    AND CASE known.earliestFrom WHEN date('0001-01-01') THEN known.latestFrom ELSE known.earliestFrom END <= episode.last
  WITH membership.subjectId AS member ORDER BY member, known.earliestFrom, membership.id
  RETURN collect(member) AS members
}
WITH country, episode, members, [fact IN episode.facts | fact.actor] AS there
RETURN country, episode.first AS earliest, episode.last AS latest,
       COLLECT { UNWIND there AS actor RETURN DISTINCT actor ORDER BY actor } AS interveners,
       [member IN members WHERE member IN there] AS tookPart,
       [member IN members WHERE NOT member IN there] AS didNot,
       [fact IN episode.facts | fact.id] AS facts
ORDER BY earliest, country
