// Adds a change to the audit trail, with edges to what it concerns. Best run last in its transaction,
// since whoever notes the next change waits until this one is committed: so the numbers have no gaps.
// :param properties => {kind: 'ACTORS_MERGED', by: 'A. Editor', why: 'One and the same', at: datetime(), actorIds: ['BURMA', 'MMR']}
// :param claim => null
// :param article => null
MERGE (log:ChangeLog {name: 'changes'})
SET log.last = coalesce(log.last, 0) + 1
CREATE (change:Change {number: log.last})
SET change += $properties
WITH change
CALL (change) {
  UNWIND change.actorIds AS id
  MATCH (actor:Actor {id: id})
  CREATE (change)-[:ON]->(actor)
}
CALL (change) {
  MATCH (claim:Claim {id: $claim})
  CREATE (change)-[:ON]->(claim)
}
CALL (change) {
  MATCH (article:Article {id: $article})
  CREATE (change)-[:ON]->(article)
}
RETURN change.number AS number
