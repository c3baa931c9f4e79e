// New facts with their actors and states.
// :param facts => [{properties: {id: 'f-0000000000000000', subjectId: 'RUS', relation: 'AIDED', objectId: 'KAZ'}, states: []}]
UNWIND $facts AS row
MATCH (subject:Actor {id: row.properties.subjectId})
MATCH (object:Actor {id: row.properties.objectId})
CREATE (fact:Fact)
SET fact = row.properties
CREATE (fact)-[:SUBJECT]->(subject)
CREATE (fact)-[:OBJECT]->(object)
WITH row, fact
UNWIND row.states AS state
CREATE (fact)-[:HAS_STATE]->(known:FactState {
  subjectId: fact.subjectId, relation: fact.relation, objectId: fact.objectId, knownFrom: state.knownFrom
})
SET known += state.properties
