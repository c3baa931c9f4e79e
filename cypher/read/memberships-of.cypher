// Who belongs or belonged to organisations, as known by a day or today.
// :param organisations => ['CSTO']
// :param knownBy => null
UNWIND $organisations AS organisation
MATCH (fact:Fact {objectId: organisation, relation: 'MEMBER_OF'})
WHERE fact.latestTo IS NOT NULL AND fact.polarity = 'AFFIRMED' AND fact.modality = 'ACTUAL'
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
RETURN told
ORDER BY told.subjectId, told.earliestFrom, told.id
