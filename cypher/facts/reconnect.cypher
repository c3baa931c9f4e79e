// Connects facts with their actors where they are not, and has their states say whose they are.
// :param facts => [{id: 'f-0000000000000000'}]
UNWIND $facts AS row
MATCH (fact:Fact {id: row.id})
MATCH (subject:Actor {id: fact.subjectId})
MATCH (object:Actor {id: fact.objectId})
MERGE (fact)-[:SUBJECT]->(subject)
MERGE (fact)-[:OBJECT]->(object)
WITH DISTINCT fact
MATCH (fact)-[:HAS_STATE]->(state:FactState)
SET state.subjectId = fact.subjectId, state.relation = fact.relation, state.objectId = fact.objectId
