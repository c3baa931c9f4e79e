// A page of the facts of some actors as known by a day, the latest first. As in facts-latest.cypher no more than a page of
// facts is read of each actor and relation, past the index entries of their other states, from indexes that have the states
// in order: those that tell of days up to that day, and those, much fewer, that foretold what was yet to come.
// :param bySubject => []
// :param byObject => [{id: 'KAZ', relations: ['DEPLOYED_TROOPS_TO']}]
// :param subjects => []
// :param objects => ['KAZ']
// :param involved => []
// :param symmetric => ['ALLIED_WITH', 'NEGOTIATED_WITH', 'AGREED_WITH', 'EXERCISED_WITH', 'TRADES_WITH', 'DISPUTES_WITH']
// :param polarities => ['AFFIRMED']
// :param modalities => ['ACTUAL']
// :param leanings => []
// :param first => date('2022-01-01')
// :param last => date('2022-01-31')
// :param beginning => date('2022-01-31')
// :param knownBy => date('2022-01-10')
// :param minSources => 0
// :param minConfidence => 0.0
// :param afterKey => null
// :param afterId => ''
// :param limit => 50
CALL () {
  UNWIND $bySubject AS end UNWIND end.relations AS relation
  CALL (end, relation) {
    MATCH (state:FactState {subjectId: end.id, relation: relation})
    USING INDEX SEEK state:FactState(subjectId, relation, earliestFrom, knownFrom, knownTo)
    WHERE state.earliestFrom <= CASE WHEN $beginning < $knownBy THEN $beginning ELSE $knownBy END
      AND state.knownFrom <= $knownBy AND state.knownTo >= $knownBy
      AND state.earliestFrom <= $last AND state.latestTo >= $first
    MATCH (fact:Fact)-[:HAS_STATE]->(state)
    WHERE ($afterKey IS NULL OR state.earliestFrom < $beginning OR fact.id > $afterId)
      AND fact.polarity IN $polarities AND fact.modality IN $modalities
      AND (((size($subjects) = 0 OR state.subjectId IN $subjects) AND (size($objects) = 0 OR state.objectId IN $objects))
        OR (state.relation IN $symmetric
            AND (size($subjects) = 0 OR state.objectId IN $subjects) AND (size($objects) = 0 OR state.subjectId IN $objects)))
      AND all(actors IN $involved WHERE state.subjectId IN actors OR state.objectId IN actors)
      AND state.sources >= $minSources AND state.confidence >= $minConfidence
      AND (size($leanings) = 0 OR coalesce(state.stance, 'NEUTRAL') IN $leanings)
    RETURN fact, state
    ORDER BY state.subjectId DESC, state.relation DESC, state.earliestFrom DESC, fact.id
    LIMIT $limit
  }
  RETURN fact, state
UNION
  UNWIND $bySubject AS end UNWIND end.relations AS relation
  CALL (end, relation) {
    MATCH (state:FactState {subjectId: end.id, foretold: relation})
    USING INDEX SEEK state:FactState(subjectId, foretold, earliestFrom, knownFrom, knownTo)
    WHERE state.earliestFrom > $knownBy AND state.earliestFrom <= $beginning
      AND state.knownFrom <= $knownBy AND state.knownTo >= $knownBy
      AND state.earliestFrom <= $last AND state.latestTo >= $first
    MATCH (fact:Fact)-[:HAS_STATE]->(state)
    WHERE ($afterKey IS NULL OR state.earliestFrom < $beginning OR fact.id > $afterId)
      AND fact.polarity IN $polarities AND fact.modality IN $modalities
      AND (((size($subjects) = 0 OR state.subjectId IN $subjects) AND (size($objects) = 0 OR state.objectId IN $objects))
        OR (state.relation IN $symmetric
            AND (size($subjects) = 0 OR state.objectId IN $subjects) AND (size($objects) = 0 OR state.subjectId IN $objects)))
      AND all(actors IN $involved WHERE state.subjectId IN actors OR state.objectId IN actors)
      AND state.sources >= $minSources AND state.confidence >= $minConfidence
      AND (size($leanings) = 0 OR coalesce(state.stance, 'NEUTRAL') IN $leanings)
    RETURN fact, state
    ORDER BY state.subjectId DESC, state.foretold DESC, state.earliestFrom DESC, fact.id
    LIMIT $limit
  }
  RETURN fact, state
UNION
  UNWIND $byObject AS end UNWIND end.relations AS relation
  CALL (end, relation) {
    MATCH (state:FactState {objectId: end.id, relation: relation})
    USING INDEX SEEK state:FactState(objectId, relation, earliestFrom, knownFrom, knownTo)
    WHERE state.earliestFrom <= CASE WHEN $beginning < $knownBy THEN $beginning ELSE $knownBy END
      AND state.knownFrom <= $knownBy AND state.knownTo >= $knownBy
      AND state.earliestFrom <= $last AND state.latestTo >= $first
    MATCH (fact:Fact)-[:HAS_STATE]->(state)
    WHERE ($afterKey IS NULL OR state.earliestFrom < $beginning OR fact.id > $afterId)
      AND fact.polarity IN $polarities AND fact.modality IN $modalities
      AND (((size($subjects) = 0 OR state.subjectId IN $subjects) AND (size($objects) = 0 OR state.objectId IN $objects))
        OR (state.relation IN $symmetric
            AND (size($subjects) = 0 OR state.objectId IN $subjects) AND (size($objects) = 0 OR state.subjectId IN $objects)))
      AND all(actors IN $involved WHERE state.subjectId IN actors OR state.objectId IN actors)
      AND state.sources >= $minSources AND state.confidence >= $minConfidence
      AND (size($leanings) = 0 OR coalesce(state.stance, 'NEUTRAL') IN $leanings)
    RETURN fact, state
    ORDER BY state.objectId DESC, state.relation DESC, state.earliestFrom DESC, fact.id
    LIMIT $limit
  }
  RETURN fact, state
UNION
  UNWIND $byObject AS end UNWIND end.relations AS relation
  CALL (end, relation) {
    MATCH (state:FactState {objectId: end.id, foretold: relation})
    USING INDEX SEEK state:FactState(objectId, foretold, earliestFrom, knownFrom, knownTo)
    WHERE state.earliestFrom > $knownBy AND state.earliestFrom <= $beginning
      AND state.knownFrom <= $knownBy AND state.knownTo >= $knownBy
      AND state.earliestFrom <= $last AND state.latestTo >= $first
    MATCH (fact:Fact)-[:HAS_STATE]->(state)
    WHERE ($afterKey IS NULL OR state.earliestFrom < $beginning OR fact.id > $afterId)
      AND fact.polarity IN $polarities AND fact.modality IN $modalities
      AND (((size($subjects) = 0 OR state.subjectId IN $subjects) AND (size($objects) = 0 OR state.objectId IN $objects))
        OR (state.relation IN $symmetric
            AND (size($subjects) = 0 OR state.objectId IN $subjects) AND (size($objects) = 0 OR state.subjectId IN $objects)))
      AND all(actors IN $involved WHERE state.subjectId IN actors OR state.objectId IN actors)
      AND state.sources >= $minSources AND state.confidence >= $minConfidence
      AND (size($leanings) = 0 OR coalesce(state.stance, 'NEUTRAL') IN $leanings)
    RETURN fact, state
    ORDER BY state.objectId DESC, state.foretold DESC, state.earliestFrom DESC, fact.id
    LIMIT $limit
  }
  RETURN fact, state
}
WITH fact, state, toFloat(duration.inDays(state.earliestFrom, date('1970-01-01')).days) AS key
RETURN state {.*, id: fact.id, polarity: fact.polarity, modality: fact.modality, ending: fact.ending, known: fact.known} AS told, key
ORDER BY key, fact.id
LIMIT $limit
