// Facts of many ends at once, of each end a page. Where to look for those of an end, it says itself: an actor
// as the subject, as the object or as either, or a pair. All else is as in facts.cypher.
// :param ends => [{key: 0, pairs: [], bySubject: [], byObject: [{id: 'KAZ', relations: ['DEPLOYED_TROOPS_TO']}]}]
// :param subjects => []
// :param objects => ['KAZ']
// :param involved => []
// :param between => []
// :param symmetric => ['ALLIED_WITH', 'NEGOTIATED_WITH', 'AGREED_WITH', 'EXERCISED_WITH', 'TRADES_WITH', 'DISPUTES_WITH']
// :param relations => ['DEPLOYED_TROOPS_TO']
// :param polarities => ['AFFIRMED']
// :param modalities => ['ACTUAL']
// :param leanings => []
// :param first => date('2022-01-01')
// :param reaching => date('2022-01-01')
// :param last => date('2022-01-31')
// :param knownBy => null
// :param outlets => []
// :param recordedAfter => null
// :param minSources => 0
// :param minConfidence => 0.0
// :param order => 'LATEST'
// :param afterKey => null
// :param afterId => ''
// :param limit => 50
UNWIND $ends AS end
CALL (end) {
  CALL (end) {
    UNWIND end.pairs AS pair
    MATCH (fact:Fact {subjectId: pair.subject, objectId: pair.object})
    WHERE fact.relation IN pair.relations
    RETURN fact
  UNION
    UNWIND end.bySubject AS actor UNWIND actor.relations AS relation
    MATCH (fact:Fact {subjectId: actor.id, relation: relation})
    WHERE fact.latestTo >= $reaching
    RETURN fact
  UNION
    UNWIND end.byObject AS actor UNWIND actor.relations AS relation
    MATCH (fact:Fact {objectId: actor.id, relation: relation})
    WHERE fact.latestTo >= $reaching
    RETURN fact
  }
// ---- Up to here, where to look; from here on, what must hold.
  WITH fact
  WHERE fact.relation IN $relations AND fact.polarity IN $polarities AND fact.modality IN $modalities
    AND (((size($subjects) = 0 OR fact.subjectId IN $subjects) AND (size($objects) = 0 OR fact.objectId IN $objects))
      OR (fact.relation IN $symmetric
          AND (size($subjects) = 0 OR fact.objectId IN $subjects) AND (size($objects) = 0 OR fact.subjectId IN $objects)))
    AND all(actors IN $involved WHERE fact.subjectId IN actors OR fact.objectId IN actors)
    AND (size($between) = 0 OR (fact.subjectId IN $between AND fact.objectId IN $between))
    AND (size($outlets) = 0 OR EXISTS {
      MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact)
      WHERE claim.outlet IN $outlets AND ($knownBy IS NULL OR claim.known <= $knownBy)
    })
    AND ($recordedAfter IS NULL OR EXISTS {
      MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact)
      WHERE claim.recordedAt > $recordedAfter AND ($knownBy IS NULL OR claim.known <= $knownBy)
    })
// ---- Up to here, which facts may be meant; from here on, what is told of them, by then.
  CALL (fact) {
    WITH fact WHERE $knownBy IS NULL
    RETURN fact {.*} AS told
  UNION ALL
    WITH fact WHERE $knownBy IS NOT NULL
    MATCH (fact)-[:HAS_STATE]->(state:FactState)
    WHERE state.knownFrom <= $knownBy AND state.knownTo >= $knownBy
    RETURN state {.*, id: fact.id, subjectId: fact.subjectId, relation: fact.relation, objectId: fact.objectId,
                  polarity: fact.polarity, modality: fact.modality, ending: fact.ending, known: fact.known} AS told
  }
  WITH told
  WHERE told.earliestFrom <= $last AND told.latestTo >= $first
    AND told.sources >= $minSources AND told.confidence >= $minConfidence
    AND (size($leanings) = 0 OR coalesce(told.stance, 'NEUTRAL') IN $leanings)
// ---- Up to here, which facts; from here on, a page of them.
  WITH told,
       CASE $order
         WHEN 'SOURCES' THEN toFloat(-told.sources)
         WHEN 'CONFIDENCE' THEN -told.confidence
         WHEN 'CONTRADICTIONS' THEN toFloat(-told.contradictions)
         WHEN 'NEWS' THEN toFloat(duration.inDays(coalesce(told.known, date('0001-01-01')), date('1970-01-01')).days)
         WHEN 'EARLIEST' THEN toFloat(duration.inDays(date('1970-01-01'), told.earliestFrom).days)
         ELSE toFloat(duration.inDays(told.earliestFrom, date('1970-01-01')).days)
       END AS key
  WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND told.id > $afterId)
  RETURN told, key
  ORDER BY key, told.id
  LIMIT $limit
}
RETURN end.key AS end, told, key
ORDER BY end, key, told.id
