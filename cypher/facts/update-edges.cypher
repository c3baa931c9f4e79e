// The edges of facts of which more, or less, is known than before; run once for each type.
// :param edges => [{properties: {factId: 'f-0000000000000000', sources: 2}}]
UNWIND $edges AS row
MATCH ()-[edge:DEPLOYED_TROOPS_TO {factId: row.properties.factId}]->()
SET edge = row.properties
