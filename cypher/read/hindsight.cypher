// Stands below the second dashes of facts.cypher: what was known by a day of another time, and what is known of
// it today, side by side. What a filter asks of facts, the one as known then and the one as known today must each fulfil,
// else it is as if it were not known.
// :param asOf => date('2022-01-07')
// :param differences => []
// :param afterKey => null
// :param afterId => ''
// :param limit => 50
CALL (fact) {
  OPTIONAL MATCH (fact)-[:HAS_STATE]->(state:FactState)
  WHERE state.knownFrom <= $asOf AND state.knownTo >= $asOf
    AND state.earliestFrom <= $last AND state.latestTo >= $first
    AND state.sources >= $minSources AND state.confidence >= $minConfidence
    AND (size($leanings) = 0 OR coalesce(state.stance, 'NEUTRAL') IN $leanings)
    AND (size($outlets) = 0 OR EXISTS {
      MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact)
      WHERE claim.outlet IN $outlets AND claim.known <= $asOf
    })
    AND ($recordedAfter IS NULL OR EXISTS {
      MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact)
      WHERE claim.recordedAt > $recordedAfter AND claim.known <= $asOf
    })
  RETURN CASE WHEN state IS NOT NULL THEN
    state {.*, id: fact.id, subjectId: fact.subjectId, relation: fact.relation, objectId: fact.objectId,
           polarity: fact.polarity, modality: fact.modality, ending: fact.ending, known: fact.known}
  END AS before
}
WITH fact, before,
     CASE WHEN fact.earliestFrom <= $last AND fact.latestTo >= $first
            AND fact.sources >= $minSources AND fact.confidence >= $minConfidence
            AND (size($leanings) = 0 OR coalesce(fact.stance, 'NEUTRAL') IN $leanings)
          THEN fact {.*} END AS now
WHERE before IS NOT NULL OR now IS NOT NULL
WITH fact.id AS id, before, now,
     CASE WHEN before IS NOT NULL AND now IS NOT NULL THEN 'KNOWN'
          WHEN before IS NOT NULL THEN 'GIVEN_UP'
          WHEN now.known IS NULL THEN 'UNDATED'
          ELSE 'LEARNT_LATER' END AS difference
WHERE size($differences) = 0 OR difference IN $differences
// ---- Up to here, which facts; from here on, a page of them.
WITH id, before, now, difference, toFloat(-coalesce(now.sources, before.sources)) AS key
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND id > $afterId)
RETURN id, before, now, difference, key
ORDER BY key, id
LIMIT $limit
