// Facts of which more, or less, is known than before. A state that begins on the same day is changed
// in place, and left alone where it is the same: within a transaction every deleted node, and every value that an
// index holds and that is written again, makes every later look-up slower.
// :param facts => [{id: 'f-0000000000000000', properties: {sources: 2}, states: []}]
UNWIND $facts AS row
MATCH (fact:Fact {id: row.id})
SET fact += row.properties
WITH row, fact
UNWIND row.states AS state
MERGE (fact)-[:HAS_STATE]->(known:FactState {knownFrom: state.knownFrom})
ON CREATE SET known.subjectId = fact.subjectId, known.relation = fact.relation, known.objectId = fact.objectId
WITH known, state
WHERE any(key IN keys(state.properties)
  WHERE coalesce(known[key] <> state.properties[key], (known[key] IS NULL) <> (state.properties[key] IS NULL)))
SET known += state.properties
