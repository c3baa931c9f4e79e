// Notes which state of the reference knowledge is in the graph, and whose ends changed by it: their facts are still to be
// derived anew, many transactions long, and a start that is cut off leaves that to the next.
// :param digest => '0000000000000000'
// :param ends => ['SUN']
MERGE (knowledge:Knowledge {name: 'reference'})
SET knowledge.digest = $digest,
    knowledge.ends = coalesce(knowledge.ends, []) + $ends
