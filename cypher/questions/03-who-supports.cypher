// 3. Who supports an actor, in which ways, and who opposes it, in a period and as known by a day?
//    Ranked by the independent sources of the facts, added up.
//
// Support is praise, aid, arms, alliance, recognition and invited troops; opposition is
// condemnation, threats, sanctions, broken ties and attack. Only what is affirmed and actual counts.
//
// Set the parameters, then run the query:
// :param actor => 'KAZ'
// :param from => date('2022-01-01')
// :param to => date('2022-01-31')
// :param knownBy => date('9999-12-31')
CALL () {
  MATCH (fact:Fact {objectId: $actor})
  WHERE fact.relation IN ['VERBALLY_SUPPORTED', 'AIDED', 'ARMED', 'ALLIED_WITH', 'RECOGNISED', 'DEPLOYED_TROOPS_TO',
                          'CONDEMNED', 'THREATENED', 'SANCTIONED', 'SEVERED_TIES_WITH', 'ATTACKED']
    AND fact.latestTo >= $from
  RETURN fact, fact.subjectId AS other
UNION ALL
  // an alliance holds both ways and is written once
  MATCH (fact:Fact {subjectId: $actor, relation: 'ALLIED_WITH'})
  WHERE fact.latestTo >= $from
  RETURN fact, fact.objectId AS other
}
MATCH (fact)-[:HAS_STATE]->(known:FactState)
WHERE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy
  AND known.earliestFrom <= $to AND known.latestTo >= $from AND known.stance IS NOT NULL
MATCH (actor:Actor {id: other})
RETURN actor.id AS actor, actor.name AS name,
       count(CASE known.stance WHEN 'SUPPORT' THEN 1 END) AS support,
       count(CASE known.stance WHEN 'OPPOSITION' THEN 1 END) AS opposition,
       sum(known.sources) AS sources,
       collect(DISTINCT CASE known.stance WHEN 'SUPPORT' THEN fact.relation END) AS supportsBy,
       collect(DISTINCT CASE known.stance WHEN 'OPPOSITION' THEN fact.relation END) AS opposesBy,
       collect(fact.id) AS facts
ORDER BY sources DESC, actor
