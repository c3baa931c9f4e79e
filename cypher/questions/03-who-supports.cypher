// 3. Who supports an actor, in which ways, and who opposes it, in a period and as known by a day or today?
//    Ranked by the independent sources of the facts, added up.
//
// Support is praise, aid, arms, alliance, recognition and invited troops; opposition is
// condemnation, threats, sanctions, broken ties and attack. Only what is affirmed and actual counts.
// 'net' is support minus opposition, and 'confidence' how sure the surest of the facts is.
//
// Set the parameters, then run the query; with a day for 'knownBy', as in date('2022-01-31'), only
// what had been published by then counts:
// :param actor => 'KAZ'
// :param from => date('2022-01-01')
// :param to => date('2022-01-31')
// :param knownBy => null
CALL () {
  MATCH (fact:Fact {objectId: $actor})
  WHERE fact.relation IN ['VERBALLY_SUPPORTED', 'AIDED', 'ARMED', 'ALLIED_WITH', 'RECOGNISED', 'DEPLOYED_TROOPS_TO',
                          'CONDEMNED', 'THREATENED', 'SANCTIONED', 'SEVERED_TIES_WITH', 'ATTACKED']
    AND fact.latestTo IS NOT NULL
  RETURN fact, fact.subjectId AS other
UNION ALL
  // an alliance holds both ways and is written once
  MATCH (fact:Fact {subjectId: $actor, relation: 'ALLIED_WITH'})
  WHERE fact.latestTo IS NOT NULL
  RETURN fact, fact.objectId AS other
}
CALL (fact) {
  WITH fact WHERE $knownBy IS NULL
  RETURN fact AS known
UNION ALL
  WITH fact WHERE $knownBy IS NOT NULL
  MATCH (fact)-[:HAS_STATE]->(known:FactState)
  WHERE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy
  RETURN known
}
WITH fact, other, known
WHERE known.stance IS NOT NULL AND known.earliestFrom <= $to AND known.latestTo >= $from
MATCH (actor:Actor {id: other})
WITH fact, known, actor ORDER BY known.sources DESC, fact.id
WITH actor,
     count(CASE known.stance WHEN 'SUPPORT' THEN 1 END) AS support,
     count(CASE known.stance WHEN 'OPPOSITION' THEN 1 END) AS opposition,
     sum(known.sources) AS sources, max(known.confidence) AS confidence,
     collect(CASE known.stance WHEN 'SUPPORT' THEN fact.relation END) AS supporting,
     collect(CASE known.stance WHEN 'OPPOSITION' THEN fact.relation END) AS opposing,
     collect(fact.id) AS facts
RETURN actor.id AS actor, actor.name AS name, support, opposition, support - opposition AS net, sources, confidence,
       COLLECT { UNWIND supporting AS way RETURN DISTINCT way ORDER BY way } AS supportsBy,
       COLLECT { UNWIND opposing AS way RETURN DISTINCT way ORDER BY way } AS opposesBy, facts
ORDER BY sources DESC, actor
