// How claims stand after what people decided. 'properties' holds only what differs, 'resolvedTo' the
// ids merged away that a claim was about: by these edges a merge is undone.
// :param claims => [{id: 'c-0000000000000000', properties: {subjectId: 'MMR', originalSubjectId: 'BURMA'}, credible: true, resolvedTo: ['BURMA']}]
UNWIND $claims AS row
MATCH (claim:Claim {id: row.id})
SET claim += row.properties,
    claim.counts = row.credible AND NOT claim.superseded
WITH row, claim
CALL (row, claim) {
  MATCH (claim)-[resolved:RESOLVED_TO]->(actor) // no label, or all actors are gone through
  WHERE NOT actor.id IN row.resolvedTo
  DELETE resolved
}
CALL (row, claim) {
  UNWIND row.resolvedTo AS id
  MATCH (actor:Actor {id: id})
  MERGE (claim)-[:RESOLVED_TO]->(actor)
}
