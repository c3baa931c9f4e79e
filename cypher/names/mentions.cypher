// Where unresolved names stand. Those that were settled are NAMED instead of NAMES.
// :param mentions => [{passage: 'v-0000000000000000:0-5', name: 'congo', start: 0, end: 5}]
UNWIND $mentions AS row
MATCH (passage:Passage {id: row.passage})
MATCH (name:UnresolvedName {id: row.name})
CREATE (passage)-[:NAMES {start: row.start, end: row.end}]->(name)
