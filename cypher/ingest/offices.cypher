// Who held which office of whom, and when.
// :param offices => [{person: 'XI_JINPING', actor: 'CHN', properties: {office: 'head of state', from: '2013-03-14'}}]
UNWIND $offices AS row
MATCH (person:Actor {id: row.person})
MATCH (actor:Actor {id: row.actor})
CREATE (person)-[held:HELD_OFFICE]->(actor)
SET held = row.properties
