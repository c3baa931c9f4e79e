// An edge shows its fact: a row is what breaks that.
MATCH (subject:Actor)-[edge]->(object:Actor)
WHERE edge.factId IS NOT NULL
OPTIONAL MATCH (fact:Fact {id: edge.factId})
WITH subject, edge, object, fact,
     CASE fact.modality WHEN 'ACTUAL' THEN '' ELSE 'MAY_' END
     + CASE fact.polarity WHEN 'AFFIRMED' THEN '' ELSE 'NOT_' END
     + CASE WHEN fact.ending THEN 'END_' ELSE '' END + fact.relation AS type
WHERE fact IS NULL OR subject.id <> fact.subjectId OR object.id <> fact.objectId
   OR type(edge) <> type OR edge.sources <> fact.sources OR edge.confidence <> fact.confidence
   OR coalesce(edge.from, '') <> coalesce(fact.from, '') OR coalesce(edge.to, '') <> coalesce(fact.to, '')
RETURN edge.factId AS id
LIMIT 20
