// States that facts no longer have.
// :param facts => [{id: 'f-0000000000000000', states: []}]
UNWIND $facts AS row
MATCH (fact:Fact {id: row.id})-[:HAS_STATE]->(known:FactState)
WHERE NOT known.knownFrom IN [state IN row.states | state.knownFrom]
DETACH DELETE known
