// Actors, each with the kind that it has now and no other.
// :param actors => [{kind: 'Country', properties: {id: 'KAZ', name: 'Kazakhstan', region: 'Central Asia'}}]
UNWIND $actors AS row
MERGE (actor:Actor {id: row.properties.id})
REMOVE actor:Country:Organisation:Group:Person
SET actor = row.properties, actor:$(row.kind)
