// A page of the facts of some actors as known today, the latest first. Of each actor and relation no more than a page is
// read, from an index that has them in order, so that it takes no longer where an actor is in the news every day. The
// parameters are those of facts.cypher; 'beginning' is the day from which on it goes back: that of the last entry of
// the page before, or the last day of the period.
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
// :param minSources => 0
// :param minConfidence => 0.0
// :param afterKey => null
// :param afterId => ''
// :param limit => 50
CALL () {
  UNWIND $bySubject AS end UNWIND end.relations AS relation
  CALL (end, relation) {
    MATCH (fact:Fact {subjectId: end.id, relation: relation})
    USING INDEX fact:Fact(subjectId, relation, earliestFrom)
    WHERE fact.earliestFrom <= $beginning
      AND ($afterKey IS NULL OR fact.earliestFrom < $beginning OR fact.id > $afterId)
      AND fact.earliestFrom <= $last AND fact.latestTo >= $first
      AND fact.polarity IN $polarities AND fact.modality IN $modalities
      AND (((size($subjects) = 0 OR fact.subjectId IN $subjects) AND (size($objects) = 0 OR fact.objectId IN $objects))
        OR (fact.relation IN $symmetric
            AND (size($subjects) = 0 OR fact.objectId IN $subjects) AND (size($objects) = 0 OR fact.subjectId IN $objects)))
      AND all(actors IN $involved WHERE fact.subjectId IN actors OR fact.objectId IN actors)
      AND fact.sources >= $minSources AND fact.confidence >= $minConfidence
      AND (size($leanings) = 0 OR coalesce(fact.stance, 'NEUTRAL') IN $leanings)
    RETURN fact
    ORDER BY fact.subjectId DESC, fact.relation DESC, fact.earliestFrom DESC, fact.id
    LIMIT $limit
  }
  RETURN fact
UNION
  UNWIND $byObject AS end UNWIND end.relations AS relation
  CALL (end, relation) {
    MATCH (fact:Fact {objectId: end.id, relation: relation})
    USING INDEX fact:Fact(objectId, relation, earliestFrom)
    WHERE fact.earliestFrom <= $beginning
      AND ($afterKey IS NULL OR fact.earliestFrom < $beginning OR fact.id > $afterId)
      AND fact.earliestFrom <= $last AND fact.latestTo >= $first
      AND fact.polarity IN $polarities AND fact.modality IN $modalities
      AND (((size($subjects) = 0 OR fact.subjectId IN $subjects) AND (size($objects) = 0 OR fact.objectId IN $objects))
        OR (fact.relation IN $symmetric
            AND (size($subjects) = 0 OR fact.objectId IN $subjects) AND (size($objects) = 0 OR fact.subjectId IN $objects)))
      AND all(actors IN $involved WHERE fact.subjectId IN actors OR fact.objectId IN actors)
      AND fact.sources >= $minSources AND fact.confidence >= $minConfidence
      AND (size($leanings) = 0 OR coalesce(fact.stance, 'NEUTRAL') IN $leanings)
    RETURN fact
    ORDER BY fact.objectId DESC, fact.relation DESC, fact.earliestFrom DESC, fact.id
    LIMIT $limit
  }
  RETURN fact
}
WITH fact, toFloat(duration.inDays(fact.earliestFrom, date('1970-01-01')).days) AS key
RETURN fact {.*} AS told, key
ORDER BY key, fact.id
LIMIT $limit
