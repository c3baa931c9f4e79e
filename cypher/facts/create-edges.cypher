// The edges of new facts between their actors. Creating them takes a type that is data; only a MERGE
// by such a type would lock both actors, and only a MATCH would search all edges.
// :param edges => [{subject: 'RUS', object: 'KAZ', type: 'AIDED', properties: {factId: 'f-0000000000000000', sources: 1}}]
UNWIND $edges AS row
MATCH (subject:Actor {id: row.subject})
MATCH (object:Actor {id: row.object})
CREATE (subject)-[edge:$(row.type)]->(object)
SET edge = row.properties
