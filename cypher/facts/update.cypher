// Facts of which more, or less, is known than before. A state that begins on the same day is changed
// in place: within a transaction every deleted node makes every later look-up slower.
// :param facts => [{id: 'f-0000000000000000', properties: {sources: 2}, states: []}]
UNWIND $facts AS row
MATCH (fact:Fact {id: row.id})
SET fact += row.properties
WITH row, fact
UNWIND row.states AS state
MERGE (fact)-[:HAS_STATE]->(known:FactState {knownFrom: state.knownFrom})
SET known = state
