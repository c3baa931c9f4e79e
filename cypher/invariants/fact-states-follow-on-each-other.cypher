// The states of a fact follow on each other: a row is what breaks that.
MATCH (fact:Fact)
WITH fact, COLLECT { MATCH (fact)-[:HAS_STATE]->(state:FactState) RETURN state ORDER BY state.knownFrom } AS states
WHERE (fact.known IS NULL) <> (size(states) = 0)
   OR (size(states) > 0 AND (states[0].knownFrom <> fact.known OR states[-1].knownTo <> date('9999-12-31')))
   OR any(i IN range(1, size(states) - 1) WHERE states[i].knownFrom <> states[i - 1].knownTo + duration({days: 1}))
RETURN fact.id AS id
LIMIT 20
