// Stands below the last dashes of facts.cypher, which finds what is actually denied: with what is affirmed of the same pair,
// relation and time, told by the same outlets. First come those of which the weaker side has the most independent sources.
// :param lasting => ['MEMBER_OF', 'ALLIED_WITH', 'RECOGNISED', 'DEPLOYED_TROOPS_TO', 'SANCTIONED', 'SEVERED_TIES_WITH', 'TRADES_WITH', 'DISPUTES_WITH']
// :param affirmedLeanings => []
// :param afterKey => null
// :param afterId => ''
// :param limit => 50
WITH told AS denied
WHERE denied.contradictions > 0
MATCH (fact:Fact {subjectId: denied.subjectId, objectId: denied.objectId, relation: denied.relation})
WHERE fact.polarity = 'AFFIRMED' AND fact.modality = 'ACTUAL'
  AND (size($outlets) = 0 OR EXISTS {
    MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact)
    WHERE claim.outlet IN $outlets AND ($knownBy IS NULL OR claim.known <= $knownBy)
  })
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
WITH denied, told AS affirmed
WHERE affirmed.contradictions > 0
  AND affirmed.earliestFrom <= denied.latestTo AND affirmed.latestTo >= denied.earliestFrom
  AND affirmed.earliestFrom <= $last AND affirmed.latestTo >= $first
  AND affirmed.sources >= $minSources AND affirmed.confidence >= $minConfidence
  AND (size($affirmedLeanings) = 0 OR coalesce(affirmed.stance, 'NEUTRAL') IN $affirmedLeanings)
  // a state that begins only after the last day of which a claim denies it has changed: no contradiction; of a month or
  // year that is its last day
  AND NOT (affirmed.relation IN $lasting AND affirmed.earliestFrom > denied.earliestTo
           AND affirmed.earliestFrom > denied.latestFrom AND EXISTS {
    MATCH (claim:Claim {aspect: 'BEGINS'})-[:EVIDENCE_OF]->(:Fact {id: affirmed.id})
    WHERE $knownBy IS NULL OR claim.known <= $knownBy
  })
  AND NOT (affirmed.relation IN $lasting AND denied.earliestFrom > affirmed.earliestTo
           AND denied.earliestFrom > affirmed.latestFrom AND EXISTS {
    MATCH (claim:Claim {aspect: 'BEGINS'})-[:EVIDENCE_OF]->(:Fact {id: denied.id})
    WHERE $knownBy IS NULL OR claim.known <= $knownBy
  })
// ---- Up to here, which pairs of facts; from here on, a page of them.
WITH affirmed, denied, affirmed.id + ' ' + denied.id AS id,
     CASE WHEN affirmed.sources < denied.sources THEN affirmed.sources ELSE denied.sources END AS weaker
WITH affirmed, denied, id, toFloat(-1000000 * weaker - affirmed.sources - denied.sources) AS key
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND id > $afterId)
RETURN affirmed, denied, id, key
ORDER BY key, id
LIMIT $limit
