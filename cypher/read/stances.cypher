// Who supports and who opposes an actor (towards), or whom the actor supports and opposes: how many
// facts there are of either, that may have held in a period, as known by a day or today. 'sources' adds
// up the independent sources of each fact; by these the answer is ordered. 'confidence' is how sure the
// surest of them is; 'supportsBy' and 'opposesBy' have each relation once. For 'reaching' see facts.cypher.
// :param actor => 'KAZ'
// :param towards => true
// :param relations => ['VERBALLY_SUPPORTED', 'AIDED', 'ARMED', 'ALLIED_WITH', 'RECOGNISED', 'DEPLOYED_TROOPS_TO', 'CONDEMNED', 'THREATENED', 'SANCTIONED', 'SEVERED_TIES_WITH', 'ATTACKED']
// :param symmetric => ['ALLIED_WITH']
// :param first => date('2022-01-01')
// :param reaching => date('2022-01-01')
// :param last => date('2022-12-31')
// :param knownBy => null
CALL () {
  WITH 1 AS direction WHERE $towards
  MATCH (fact:Fact {objectId: $actor})
  WHERE fact.relation IN $relations AND fact.latestTo >= $reaching
  RETURN fact, fact.subjectId AS other
UNION ALL
  WITH 1 AS direction WHERE NOT $towards
  MATCH (fact:Fact {subjectId: $actor})
  WHERE fact.relation IN $relations AND fact.latestTo >= $reaching
  RETURN fact, fact.objectId AS other
UNION ALL
  // what holds both ways is written once, so it is looked up from the other end, too
  WITH 1 AS direction WHERE $towards
  MATCH (fact:Fact {subjectId: $actor})
  WHERE fact.relation IN $symmetric AND fact.latestTo >= $reaching
  RETURN fact, fact.objectId AS other
UNION ALL
  WITH 1 AS direction WHERE NOT $towards
  MATCH (fact:Fact {objectId: $actor})
  WHERE fact.relation IN $symmetric AND fact.latestTo >= $reaching
  RETURN fact, fact.subjectId AS other
}
CALL (fact) {
  WITH fact WHERE $knownBy IS NULL
  RETURN fact AS told
UNION ALL
  WITH fact WHERE $knownBy IS NOT NULL
  MATCH (fact)-[:HAS_STATE]->(state:FactState)
  WHERE state.knownFrom <= $knownBy AND state.knownTo >= $knownBy
  RETURN state AS told
}
WITH other, fact, told
WHERE told.stance IS NOT NULL AND told.earliestFrom <= $last AND told.latestTo >= $first
RETURN other,
       count(CASE told.stance WHEN 'SUPPORT' THEN 1 END) AS support,
       count(CASE told.stance WHEN 'OPPOSITION' THEN 1 END) AS opposition,
       sum(told.sources) AS sources, max(told.confidence) AS confidence,
       collect(DISTINCT CASE told.stance WHEN 'SUPPORT' THEN fact.relation END) AS supportsBy,
       collect(DISTINCT CASE told.stance WHEN 'OPPOSITION' THEN fact.relation END) AS opposesBy
ORDER BY sources DESC, other
