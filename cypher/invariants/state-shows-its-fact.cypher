// A state says whose it is, and whether it foretold something: a row is what breaks that.
MATCH (fact:Fact)-[:HAS_STATE]->(state:FactState)
WHERE coalesce(state.subjectId, '') <> fact.subjectId
   OR coalesce(state.relation, '') <> fact.relation
   OR coalesce(state.objectId, '') <> fact.objectId
   OR coalesce(state.foretold, '') <> CASE WHEN state.earliestFrom > state.knownFrom THEN fact.relation ELSE '' END
RETURN fact.id AS id
LIMIT 20
