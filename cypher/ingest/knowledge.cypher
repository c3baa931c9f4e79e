// Which state of the reference knowledge is in the graph.
MATCH (knowledge:Knowledge {name: 'reference'})
RETURN knowledge.digest AS digest
