// 4. Whom does an actor support and oppose, and how firmly?
//
// How firmly: by how many facts, in how many ways, from how many independent sources, and how sure
// the surest of them is. 'net' is support minus opposition.
//
// Set the parameters, then run the query:
// :param actor => 'CHN'
// :param from => date('2000-01-01')
// :param to => date('9999-12-31')
CALL () {
  MATCH (fact:Fact {subjectId: $actor})
  WHERE fact.relation IN ['VERBALLY_SUPPORTED', 'AIDED', 'ARMED', 'ALLIED_WITH', 'RECOGNISED', 'DEPLOYED_TROOPS_TO',
                          'CONDEMNED', 'THREATENED', 'SANCTIONED', 'SEVERED_TIES_WITH', 'ATTACKED']
    AND fact.latestTo >= $from
  RETURN fact, fact.objectId AS other
UNION ALL
  // an alliance holds both ways and is written once
  MATCH (fact:Fact {objectId: $actor, relation: 'ALLIED_WITH'})
  WHERE fact.latestTo >= $from
  RETURN fact, fact.subjectId AS other
}
WITH fact, other
WHERE fact.stance IS NOT NULL AND fact.earliestFrom <= $to
MATCH (actor:Actor {id: other})
WITH actor,
     count(CASE fact.stance WHEN 'SUPPORT' THEN 1 END) AS support,
     count(CASE fact.stance WHEN 'OPPOSITION' THEN 1 END) AS opposition,
     sum(fact.sources) AS sources, max(fact.confidence) AS surest,
     collect(DISTINCT CASE fact.stance WHEN 'SUPPORT' THEN fact.relation END) AS supportsBy,
     collect(DISTINCT CASE fact.stance WHEN 'OPPOSITION' THEN fact.relation END) AS opposesBy,
     collect(fact.id) AS facts
RETURN actor.id AS actor, actor.name AS name, support, opposition, support - opposition AS net,
       sources, surest, supportsBy, opposesBy, facts
ORDER BY sources DESC, actor
