// How many facts many ends have: see facts-by-ends.cypher, with which it shares all but the last lines.
// :param ends => [{key: 0, subject: null, object: 'CSTO', either: null}, {key: 1, subject: 'CHN', object: 'KAZ', either: null}]
// :param symmetric => ['ALLIED_WITH']
// :param subjects => []
// :param objects => []
// :param involved => []
// :param relations => ['MEMBER_OF', 'ALLIED_WITH']
// :param polarities => ['AFFIRMED']
// :param modalities => ['ACTUAL']
// :param first => date('2022-01-01')
// :param last => date('2022-01-31')
// :param knownBy => null
// :param minSources => 0
// :param minConfidence => 0.0
// :param stances => []
UNWIND $ends AS end
CALL (end) {
  CALL (end) {
    WITH end WHERE end.subject IS NOT NULL AND end.object IS NOT NULL
    UNWIND $relations AS relation
    MATCH (fact:Fact {subjectId: end.subject, objectId: end.object, relation: relation})
    RETURN fact
  UNION
    WITH end WHERE end.subject IS NOT NULL AND end.object IS NOT NULL
    UNWIND [relation IN $relations WHERE relation IN $symmetric] AS relation
    MATCH (fact:Fact {subjectId: end.object, objectId: end.subject, relation: relation})
    RETURN fact
  UNION
    WITH end, CASE WHEN end.object IS NULL THEN coalesce(end.subject, end.either) END AS subject
    UNWIND $relations AS relation
    MATCH (fact:Fact {subjectId: subject, relation: relation})
    WHERE fact.latestTo IS NOT NULL
    RETURN fact
  UNION
    WITH end, CASE WHEN end.subject IS NULL THEN coalesce(end.object, end.either) END AS object
    UNWIND $relations AS relation
    MATCH (fact:Fact {objectId: object, relation: relation})
    WHERE fact.latestTo IS NOT NULL
    RETURN fact
  }
  WITH fact
  WHERE fact.polarity IN $polarities AND fact.modality IN $modalities
    AND (size($subjects) = 0 OR fact.subjectId IN $subjects)
    AND (size($objects) = 0 OR fact.objectId IN $objects)
    AND (size($involved) = 0 OR fact.subjectId IN $involved OR fact.objectId IN $involved)
  CALL (fact) {
    WITH fact WHERE $knownBy IS NULL
    RETURN fact {.*} AS told
  UNION ALL
    WITH fact WHERE $knownBy IS NOT NULL
    MATCH (fact)-[:HAS_STATE]->(state:FactState)
    WHERE state.knownFrom <= $knownBy AND state.knownTo >= $knownBy
    RETURN state {.*, id: fact.id, subjectId: fact.subjectId, relation: fact.relation, objectId: fact.objectId,
                  polarity: fact.polarity, modality: fact.modality, known: fact.known} AS told
  }
  WITH told
  WHERE told.earliestFrom <= $last AND told.latestTo >= $first
    AND told.sources >= $minSources AND told.confidence >= $minConfidence
    AND (size($stances) = 0 OR told.stance IN $stances)
  RETURN count(told) AS total
}
RETURN end.key AS end, total
