// Who is tied to an actor by alliance or a shared organisation and intervened somewhere at the time of
// the tie: sent troops there or attacked; as known by a day or today. An organisation with more members
// than 'upTo' ties nobody.
// :param place => 'SYR'
// :param tiedTo => 'RUS'
// :param upTo => 60
// :param first => date('2011-01-01')
// :param reaching => date('2011-01-01')
// :param last => date('2022-12-31')
// :param knownBy => null
MATCH (act:Fact {objectId: $place})
WHERE act.relation IN ['DEPLOYED_TROOPS_TO', 'ATTACKED'] AND act.latestTo >= $reaching
  AND act.polarity = 'AFFIRMED' AND act.modality = 'ACTUAL' AND act.subjectId <> $tiedTo
// the fact as it is known today, or as it was known by the day
MATCH (act)-[:HAS_STATE*0..1]->(done)
WHERE CASE WHEN $knownBy IS NULL THEN done = act ELSE done.knownFrom <= $knownBy AND done.knownTo >= $knownBy END
  AND done.earliestFrom <= $last AND done.latestTo >= $first
WITH act.subjectId AS actor, count(*) AS interventions, sum(done.sources) AS sources,
     collect(DISTINCT [done.earliestFrom, done.latestTo]) AS times
CALL (actor, times) {
  UNWIND [[$tiedTo, actor], [actor, $tiedTo]] AS ends
  MATCH (bond:Fact {subjectId: ends[0], objectId: ends[1], relation: 'ALLIED_WITH'})
  WHERE bond.polarity = 'AFFIRMED' AND bond.modality = 'ACTUAL'
  MATCH (bond)-[:HAS_STATE*0..1]->(state)
  WHERE CASE WHEN $knownBy IS NULL THEN state = bond ELSE state.knownFrom <= $knownBy AND state.knownTo >= $knownBy END
    AND state.earliestFrom <= $last AND state.latestTo >= $first
    AND any(time IN times WHERE state.earliestFrom <= time[1] AND state.latestTo >= time[0])
  RETURN null AS organisation,
         [state {.*, id: bond.id, subjectId: bond.subjectId, relation: bond.relation, objectId: bond.objectId,
                polarity: bond.polarity, modality: bond.modality, ending: bond.ending, known: bond.known}] AS facts
UNION ALL
  MATCH (own:Fact {subjectId: $tiedTo, relation: 'MEMBER_OF'})
  WHERE own.latestTo >= $reaching AND own.polarity = 'AFFIRMED' AND own.modality = 'ACTUAL'
  MATCH (own)-[:HAS_STATE*0..1]->(ownState)
  WHERE CASE WHEN $knownBy IS NULL THEN ownState = own ELSE ownState.knownFrom <= $knownBy AND ownState.knownTo >= $knownBy END
    AND ownState.earliestFrom <= $last AND ownState.latestTo >= $first
  MATCH (bond:Fact {subjectId: actor, objectId: own.objectId, relation: 'MEMBER_OF'})
  WHERE bond.polarity = 'AFFIRMED' AND bond.modality = 'ACTUAL'
  MATCH (bond)-[:HAS_STATE*0..1]->(state)
  WHERE CASE WHEN $knownBy IS NULL THEN state = bond ELSE state.knownFrom <= $knownBy AND state.knownTo >= $knownBy END
    AND state.earliestFrom <= $last AND state.latestTo >= $first
    AND any(time IN times WHERE
      state.earliestFrom <= time[1] AND state.latestTo >= time[0]
      AND ownState.earliestFrom <= time[1] AND ownState.latestTo >= time[0])
    AND state.earliestFrom <= ownState.latestTo AND ownState.earliestFrom <= state.latestTo
  CALL (own) {
    MATCH (member:Fact {objectId: own.objectId, relation: 'MEMBER_OF'})
    WHERE member.latestTo >= $first AND member.earliestFrom <= $last
      AND member.polarity = 'AFFIRMED' AND member.modality = 'ACTUAL'
    RETURN count(DISTINCT member.subjectId) AS members
  }
  WITH own, ownState, bond, state, members
  WHERE members <= $upTo
  RETURN own.objectId AS organisation,
         [ownState {.*, id: own.id, subjectId: own.subjectId, relation: own.relation, objectId: own.objectId,
                polarity: own.polarity, modality: own.modality, ending: own.ending, known: own.known},
          state {.*, id: bond.id, subjectId: bond.subjectId, relation: bond.relation, objectId: bond.objectId,
                polarity: bond.polarity, modality: bond.modality, ending: bond.ending, known: bond.known}] AS facts
}
RETURN actor, interventions, sources, organisation, facts
ORDER BY sources DESC, actor, organisation
