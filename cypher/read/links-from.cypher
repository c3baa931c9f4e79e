// Whom these actors support in a period, each with the number of ways: relations by which they do.
// Found by who has ever been said to stand to whom (dyads), of which there are few for each pair, and
// then by one fact for each of them: an actor with a million facts is looked up as quickly as another.
// :param actors => ['RUS', 'CHN']
// :param relations => ['VERBALLY_SUPPORTED', 'AIDED', 'ARMED', 'ALLIED_WITH', 'RECOGNISED', 'DEPLOYED_TROOPS_TO']
// :param symmetric => ['ALLIED_WITH']
// :param first => date('2022-01-01')
// :param reaching => date('2022-01-01')
// :param last => date('2022-12-31')
// :param knownBy => null
UNWIND $actors AS actor
CALL (actor) {
  UNWIND $relations AS relation
  WITH relation, actor + ' ' + relation + ' ' AS beginning
  MATCH (dyad:Dyad)
  WHERE dyad.id STARTS WITH beginning
  RETURN relation, split(dyad.id, ' ')[2] AS other, actor AS subject, split(dyad.id, ' ')[2] AS object
UNION
  // what holds both ways is written once, smaller id first; it lasts, so there are few facts of it
  UNWIND [relation IN $relations WHERE relation IN $symmetric] AS relation
  MATCH (fact:Fact {objectId: actor, relation: relation})
  WHERE fact.latestTo >= $reaching
  RETURN DISTINCT relation, fact.subjectId AS other, fact.subjectId AS subject, actor AS object
}
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
RETURN actor, other, count(*) AS ways
ORDER BY actor, ways DESC, other
