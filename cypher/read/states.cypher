// What was known of facts when.
// :param ids => ['f-0000000000000000']
UNWIND $ids AS id
MATCH (:Fact {id: id})-[:HAS_STATE]->(state:FactState)
RETURN id, properties(state) AS state
ORDER BY id, state.knownFrom
