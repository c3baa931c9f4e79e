// What there is of mediation between two that happened: who mediated towards either of them, whom either asked
// for help, and on what they agreed; as known by a day or today.
// :param one => 'ARM'
// :param other => 'AZE'
// :param knownBy => null
// :param minConfidence => 0.0
CALL () {
  UNWIND [$one, $other] AS party
  MATCH (fact:Fact {objectId: party, relation: 'MEDIATED_BETWEEN'})
  WHERE fact.latestTo IS NOT NULL
  RETURN fact
UNION
  UNWIND [$one, $other] AS party
  MATCH (fact:Fact {subjectId: party, relation: 'REQUESTED_HELP_FROM'})
  WHERE fact.latestTo IS NOT NULL
  RETURN fact
UNION
  UNWIND [[$one, $other], [$other, $one]] AS pair
  MATCH (fact:Fact {subjectId: pair[0], objectId: pair[1], relation: 'AGREED_WITH'})
  RETURN fact
}
WITH fact
WHERE fact.polarity = 'AFFIRMED' AND fact.modality = 'ACTUAL'
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
WHERE told.confidence >= $minConfidence
RETURN told
ORDER BY told.id
