// Where all actors, or some, stand towards each other: how many facts of support and of opposition
// there are that may have held in a period, as known by a day or today, and by which relations. What
// holds both ways counts on both sides. Reads all such facts of the period, by the index of relations;
// among a few actors by the index of pairs.
// :param among => []
// :param relations => ['VERBALLY_SUPPORTED', 'AIDED', 'ARMED', 'ALLIED_WITH', 'RECOGNISED', 'DEPLOYED_TROOPS_TO', 'CONDEMNED', 'THREATENED', 'SANCTIONED', 'SEVERED_TIES_WITH', 'ATTACKED']
// :param symmetric => ['ALLIED_WITH']
// :param first => date('2022-01-01')
// :param reaching => date('2022-01-01')
// :param last => date('2022-12-31')
// :param knownBy => null
CALL () {
  WITH 1 AS everybody WHERE size($among) = 0
  UNWIND $relations AS relation
  MATCH (fact:Fact {relation: relation})
  WHERE fact.latestTo >= $reaching
  RETURN fact
UNION ALL
  WITH 1 AS some WHERE size($among) > 0
  UNWIND $among AS subject UNWIND $among AS object UNWIND $relations AS relation
  MATCH (fact:Fact {subjectId: subject, objectId: object, relation: relation})
  RETURN fact
}
WITH fact
WHERE fact.polarity = 'AFFIRMED' AND fact.modality = 'ACTUAL'
CALL (fact) {
  WITH fact WHERE $knownBy IS NULL
  RETURN fact AS told
UNION ALL
  WITH fact WHERE $knownBy IS NOT NULL
  MATCH (fact)-[:HAS_STATE]->(state:FactState)
  WHERE state.knownFrom <= $knownBy AND state.knownTo >= $knownBy
  RETURN state AS told
}
WITH fact, told
WHERE told.stance IS NOT NULL AND told.earliestFrom <= $last AND told.latestTo >= $first
UNWIND CASE
         WHEN fact.relation IN $symmetric THEN [[fact.subjectId, fact.objectId], [fact.objectId, fact.subjectId]]
         ELSE [[fact.subjectId, fact.objectId]]
       END AS ends
RETURN ends[0] AS actor, ends[1] AS towards,
       count(CASE told.stance WHEN 'SUPPORT' THEN 1 END) AS support,
       count(CASE told.stance WHEN 'OPPOSITION' THEN 1 END) AS opposition,
       sum(told.sources) AS sources, max(told.confidence) AS confidence,
       collect(DISTINCT CASE told.stance WHEN 'SUPPORT' THEN fact.relation END) AS supportsBy,
       collect(DISTINCT CASE told.stance WHEN 'OPPOSITION' THEN fact.relation END) AS opposesBy
