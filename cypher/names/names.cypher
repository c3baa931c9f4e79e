// Names of which nobody knows whom they mean, and whom they may mean.
// :param names => [{id: 'congo', text: 'Congo', candidates: ['COD', 'COG']}]
UNWIND $names AS row
MERGE (name:UnresolvedName {id: row.id})
  ON CREATE SET name.text = row.text
WITH row, name
UNWIND row.candidates AS candidate
MATCH (actor:Actor {id: candidate})
MERGE (name)-[:MAY_MEAN]->(actor)
