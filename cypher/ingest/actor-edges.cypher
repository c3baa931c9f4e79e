// Who took an actor's place when it ended, and on whose soil a group or person sits.
// :param successors => [{actor: 'SUN', other: 'RUS'}]
// :param bases => [{actor: 'HEZBOLLAH', other: 'LBN'}]
CALL () {
  UNWIND $successors AS row
  MATCH (actor:Actor {id: row.actor})
  MATCH (successor:Actor {id: row.other})
  CREATE (actor)-[:SUCCEEDED_BY]->(successor)
}
CALL () {
  UNWIND $bases AS row
  MATCH (actor:Actor {id: row.actor})
  MATCH (country:Actor {id: row.other})
  CREATE (actor)-[:BASED_IN]->(country)
}
