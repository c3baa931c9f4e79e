// Deployments and attacks that happened, towards a country or under a flag (as the one whose flag it is, or
// as that organisation itself), as known by a day or today. What belongs to one intervention is found out
// by whoever asks. A flag may have been told of and no longer be, so as of a day states are looked up by it, too.
// :param country => 'KAZ'
// :param flag => null
// :param knownBy => null
// :param minConfidence => 0.0
CALL () {
  WITH 1 AS anchor WHERE $country IS NOT NULL
  UNWIND ['DEPLOYED_TROOPS_TO', 'ATTACKED'] AS relation
  MATCH (fact:Fact {objectId: $country, relation: relation})
  WHERE fact.latestTo IS NOT NULL
  RETURN fact
UNION
  WITH 1 AS anchor WHERE $country IS NULL AND $flag IS NOT NULL
  MATCH (fact:Fact {flag: $flag})
  RETURN fact
UNION
  WITH 1 AS anchor WHERE $country IS NULL AND $flag IS NOT NULL
  UNWIND ['DEPLOYED_TROOPS_TO', 'ATTACKED'] AS relation
  MATCH (fact:Fact {subjectId: $flag, relation: relation})
  WHERE fact.latestTo IS NOT NULL
  RETURN fact
UNION
  WITH 1 AS anchor WHERE $country IS NULL AND $flag IS NOT NULL AND $knownBy IS NOT NULL
  MATCH (:FactState {flag: $flag})<-[:HAS_STATE]-(fact:Fact)
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
WHERE told.confidence >= $minConfidence AND ($flag IS NULL OR coalesce(told.flag, told.subjectId) = $flag)
RETURN told
ORDER BY told.id
