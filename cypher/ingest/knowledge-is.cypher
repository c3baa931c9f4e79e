// Notes which state of the reference knowledge is in the graph.
// :param digest => '0000000000000000'
MERGE (knowledge:Knowledge {name: 'reference'})
SET knowledge.digest = $digest
