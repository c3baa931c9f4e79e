// What actors are called, and when.
// :param ids => ['MMR']
UNWIND $ids AS id
MATCH (actor:Actor {id: id})-[:ALSO_KNOWN_AS]->(name:Name)
RETURN id, properties(name) AS name
ORDER BY id, name.use, name.text
