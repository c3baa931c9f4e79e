// 11. What did we know on a day (only articles published by then), as against what held on that day?
//
// Each fact that may have held in the period, as known by the day ('then…') and as known today ('now…'). KNOWN: both.
// LEARNT_LATER: nobody had published it by then. GIVEN_UP: it was thought to hold, and as is known today did not. UNDATED:
// no article that says so bears a date. A fact keeps for each stretch of days what was known of it in a :FactState.
//
// Set the parameters, then run the query:
// :param actor => 'KAZ'
// :param knownBy => date('2022-01-07')
// :param from => date('2022-01-07')
// :param to => date('2022-01-07')
CALL () {
  MATCH (fact:Fact {subjectId: $actor})
  WHERE fact.relation IS NOT NULL AND fact.latestTo IS NOT NULL
  RETURN fact
UNION
  MATCH (fact:Fact {objectId: $actor})
  WHERE fact.relation IS NOT NULL AND fact.latestTo IS NOT NULL
  RETURN fact
}
OPTIONAL MATCH (fact)-[:HAS_STATE]->(before:FactState)
WHERE before.knownFrom <= $knownBy AND before.knownTo >= $knownBy
  AND before.earliestFrom <= $to AND before.latestTo >= $from
WITH fact, before, fact.earliestFrom <= $to AND fact.latestTo >= $from AS held
WHERE held OR before IS NOT NULL
MATCH (fact)-[:SUBJECT]->(subject:Actor)
MATCH (fact)-[:OBJECT]->(object:Actor)
RETURN subject.name AS who, fact.relation AS what, object.name AS whom, fact.polarity AS polarity, fact.modality AS modality,
       CASE WHEN held AND before IS NOT NULL THEN 'KNOWN'
            WHEN before IS NOT NULL THEN 'GIVEN_UP'
            WHEN fact.known IS NULL THEN 'UNDATED'
            ELSE 'LEARNT_LATER' END AS difference,
       before.from AS thenFrom, before.to AS thenTo, before.sources AS thenSources,
       CASE WHEN held THEN fact.from END AS nowFrom, CASE WHEN held THEN fact.to END AS nowTo,
       CASE WHEN held THEN fact.sources END AS nowSources,
       fact.id AS fact
ORDER BY coalesce(nowSources, thenSources) DESC, fact
