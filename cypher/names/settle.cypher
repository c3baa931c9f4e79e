// Somebody says whom a name means: everywhere, in articles of a time, or in one article.
// :param name => 'congo'
// :param actor => 'COD'
// :param properties => {id: 's-0000000000000000', actorId: 'COD', by: 'A. Editor', why: 'The text tells', at: datetime(), active: true}
MATCH (name:UnresolvedName {id: $name})
MATCH (actor:Actor {id: $actor})
CREATE (name)<-[:SETTLES]-(settlement:Settlement)-[:MEANS]->(actor)
SET settlement = $properties
RETURN name.text AS text
