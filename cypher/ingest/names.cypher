// What actors are called; told anew as a whole, so none of these is there.
// :param names => [{actor: 'MMR', properties: {text: 'Burma', use: 'OLD', to: '1989-06-18'}}]
UNWIND $names AS row
MATCH (actor:Actor {id: row.actor})
CREATE (actor)-[:ALSO_KNOWN_AS]->(name:Name)
SET name = row.properties
