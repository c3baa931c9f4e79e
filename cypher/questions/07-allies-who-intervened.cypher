// 7. Which allies or fellow members of an actor have also intervened in a place: sent troops there or
//    attacked, while they were tied to the actor?
//
// A tie counts where it may have held on a day of the intervention, and both memberships together. An
// organisation with more members than 'membersUpTo' is no tie: that both belong to the UN says little.
// A row for each intervener; 'ties' has 'ALLIANCE' or the ids of the organisations.
//
// Set the parameters, then run the query; with a day for 'knownBy', as in date('2022-01-31'), only
// what had been published by then counts:
// :param tiedTo => 'RUS'
// :param place => 'SYR'
// :param from => date('2011-01-01')
// :param to => date('2022-12-31')
// :param membersUpTo => 60
// :param knownBy => null
MATCH (place:Actor {id: $place})
// what ties others to the actor: each tie with whom it ties, and from when until when at most
CALL () {
  MATCH (pact:Fact {relation: 'ALLIED_WITH'})
  WHERE (pact.subjectId = $tiedTo OR pact.objectId = $tiedTo) AND pact.latestTo IS NOT NULL
    AND pact.polarity = 'AFFIRMED' AND pact.modality = 'ACTUAL'
  // the fact as it is known today, or as it was known by the day
  MATCH (pact)-[:HAS_STATE*0..1]->(known)
  WHERE CASE WHEN $knownBy IS NULL THEN known = pact ELSE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy END
  RETURN CASE pact.subjectId WHEN $tiedTo THEN pact.objectId ELSE pact.subjectId END AS actor,
         'ALLIANCE' AS tie, known.earliestFrom AS begins, known.latestTo AS ends
UNION ALL
  MATCH (own:Fact {subjectId: $tiedTo, relation: 'MEMBER_OF'})
  WHERE own.latestTo IS NOT NULL AND own.polarity = 'AFFIRMED' AND own.modality = 'ACTUAL'
  MATCH (own)-[:HAS_STATE*0..1]->(ownKnown)
  WHERE CASE WHEN $knownBy IS NULL THEN ownKnown = own ELSE ownKnown.knownFrom <= $knownBy AND ownKnown.knownTo >= $knownBy END
    AND COUNT {
      MATCH (member:Fact {objectId: own.objectId, relation: 'MEMBER_OF'})
      WHERE member.latestTo >= $from AND member.earliestFrom <= $to
        AND member.polarity = 'AFFIRMED' AND member.modality = 'ACTUAL'
      RETURN DISTINCT member.subjectId
    } <= $membersUpTo
  MATCH (other:Fact {objectId: own.objectId, relation: 'MEMBER_OF'})
  WHERE other.latestTo IS NOT NULL AND other.polarity = 'AFFIRMED' AND other.modality = 'ACTUAL'
  MATCH (other)-[:HAS_STATE*0..1]->(known)
  WHERE CASE WHEN $knownBy IS NULL THEN known = other ELSE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy END
  RETURN other.subjectId AS actor, own.objectId AS tie,
         CASE WHEN known.earliestFrom > ownKnown.earliestFrom THEN known.earliestFrom ELSE ownKnown.earliestFrom END AS begins,
         CASE WHEN known.latestTo < ownKnown.latestTo THEN known.latestTo ELSE ownKnown.latestTo END AS ends
}
WITH place, actor, tie, begins, ends
WHERE actor <> $tiedTo AND begins <= ends AND begins <= $to AND ends >= $from
MATCH (act:Fact {subjectId: actor, objectId: $place})
WHERE act.relation IN ['DEPLOYED_TROOPS_TO', 'ATTACKED'] AND act.polarity = 'AFFIRMED' AND act.modality = 'ACTUAL'
MATCH (act)-[:HAS_STATE*0..1]->(done)
WHERE CASE WHEN $knownBy IS NULL THEN done = act ELSE done.knownFrom <= $knownBy AND done.knownTo >= $knownBy END
  AND done.earliestFrom <= $to AND done.latestTo >= $from
  AND begins <= done.latestTo AND ends >= done.earliestFrom
WITH DISTINCT place, actor, tie
ORDER BY tie
WITH place, actor, collect(tie) AS ties
// all that it did there in the period, with what says so
CALL (actor) {
  MATCH (act:Fact {subjectId: actor, objectId: $place})
  WHERE act.relation IN ['DEPLOYED_TROOPS_TO', 'ATTACKED'] AND act.polarity = 'AFFIRMED' AND act.modality = 'ACTUAL'
  MATCH (act)-[:HAS_STATE*0..1]->(done)
  WHERE CASE WHEN $knownBy IS NULL THEN done = act ELSE done.knownFrom <= $knownBy AND done.knownTo >= $knownBy END
    AND done.earliestFrom <= $to AND done.latestTo >= $from
  WITH act, done ORDER BY done.sources DESC, act.id
  RETURN collect(act.id) AS interventions, sum(done.sources) AS sources
}
MATCH (intervener:Actor {id: actor})
RETURN actor, intervener.name AS name, ties, sources, interventions
ORDER BY sources DESC, actor
