// Which of these actors support one in a period, each with the number of ways, see links-from.cypher.
// :param actors => ['RUS', 'CHN']
// :param target => 'KAZ'
// :param relations => ['VERBALLY_SUPPORTED', 'AIDED', 'ARMED', 'ALLIED_WITH', 'RECOGNISED', 'DEPLOYED_TROOPS_TO']
// :param symmetric => ['ALLIED_WITH']
// :param first => date('2022-01-01')
// :param last => date('2022-12-31')
// :param knownBy => null
UNWIND $actors AS actor
UNWIND $relations AS relation
WITH actor, relation,
     CASE WHEN relation IN $symmetric AND actor > $target THEN $target ELSE actor END AS subject,
     CASE WHEN relation IN $symmetric AND actor > $target THEN actor ELSE $target END AS object
CALL (relation, subject, object) {
  MATCH (fact:Fact {subjectId: subject, objectId: object, relation: relation})
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
  WITH told
  WHERE told.stance = 'SUPPORT' AND told.earliestFrom <= $last AND told.latestTo >= $first
  RETURN 1 AS held
  LIMIT 1
}
RETURN actor, count(*) AS ways
