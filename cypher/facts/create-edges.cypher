// The edges of new facts between their actors; run once for each type, since a type that is a
// parameter would lock both actors.
// :param edges => [{subject: 'RUS', object: 'KAZ', properties: {factId: 'f-0000000000000000', sources: 1}}]
UNWIND $edges AS row
MATCH (subject:Actor {id: row.subject})
MATCH (object:Actor {id: row.object})
CREATE (subject)-[edge:DEPLOYED_TROOPS_TO]->(object)
SET edge = row.properties
