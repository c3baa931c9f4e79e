// What was once known of a fact says whose fact it is, and is found by that: see cypher/read/facts-latest-known.cypher.
// Where it foretold what was yet to come, it has the relation a second time.
MATCH (fact:Fact)-[:HAS_STATE]->(state:FactState)
SET state.subjectId = fact.subjectId,
    state.relation = fact.relation,
    state.objectId = fact.objectId,
    state.foretold = CASE WHEN state.earliestFrom > state.knownFrom THEN fact.relation END;
