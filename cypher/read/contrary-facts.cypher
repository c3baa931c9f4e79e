// What is told to the contrary of many facts at once, of each a page, those with the most sources first: facts of
// the other polarity of the same pair, relation and time, see contradictions.cypher. As known by a day or today.
// :param ids => ['f-0000000000000000']
// :param lasting => ['MEMBER_OF', 'ALLIED_WITH', 'RECOGNISED', 'DEPLOYED_TROOPS_TO', 'SANCTIONED', 'SEVERED_TIES_WITH', 'TRADES_WITH', 'DISPUTES_WITH']
// :param knownBy => null
// :param afterKey => null
// :param afterId => ''
// :param limit => 20
UNWIND $ids AS id
CALL (id) {
  MATCH (fact:Fact {id: id})
  MATCH (other:Fact {subjectId: fact.subjectId, objectId: fact.objectId, relation: fact.relation})
  WHERE fact.modality = 'ACTUAL' AND other.modality = 'ACTUAL' AND other.polarity <> fact.polarity
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
  CALL (other) {
    WITH other WHERE $knownBy IS NULL
    RETURN other {.*} AS contrary
  UNION ALL
    WITH other WHERE $knownBy IS NOT NULL
    MATCH (other)-[:HAS_STATE]->(state:FactState)
    WHERE state.knownFrom <= $knownBy AND state.knownTo >= $knownBy
    RETURN state {.*, id: other.id, subjectId: other.subjectId, relation: other.relation, objectId: other.objectId,
                  polarity: other.polarity, modality: other.modality, ending: other.ending, known: other.known} AS contrary
  }
  WITH told, contrary
  WHERE told.contradictions > 0 AND contrary.contradictions > 0
    AND told.earliestFrom <= contrary.latestTo AND told.latestTo >= contrary.earliestFrom
    // a state that begins only after the last day of which a claim denies it has changed: no contradiction; of a month or
    // year that is its last day
    AND NOT (told.relation IN $lasting AND told.earliestFrom > contrary.earliestTo
             AND told.earliestFrom > contrary.latestFrom AND EXISTS {
      MATCH (claim:Claim {aspect: 'BEGINS'})-[:EVIDENCE_OF]->(:Fact {id: told.id})
      WHERE $knownBy IS NULL OR claim.known <= $knownBy
    })
    AND NOT (told.relation IN $lasting AND contrary.earliestFrom > told.earliestTo
             AND contrary.earliestFrom > told.latestFrom AND EXISTS {
      MATCH (claim:Claim {aspect: 'BEGINS'})-[:EVIDENCE_OF]->(:Fact {id: contrary.id})
      WHERE $knownBy IS NULL OR claim.known <= $knownBy
    })
// ---- Up to here, which facts; from here on, a page of them.
  WITH contrary, toFloat(-contrary.sources) AS key
  WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND contrary.id > $afterId)
  RETURN contrary, key
  ORDER BY key, contrary.id
  LIMIT $limit
}
RETURN id, contrary AS told, key
ORDER BY id, key, told.id
