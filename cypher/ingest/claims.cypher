// Claims with the run of sentences in which they stand, as people's decisions let them stand: what a
// review rejected does not count, and 'resolvedTo' are the ids merged away that a claim is about. What
// followed from a settled name until now is told by the article itself from here on, whatever becomes of
// the settlement. When they were recorded, record.cypher says at the end of the transaction.
// :param claims => [{id: 'c-0000000000000000', properties: {subjectId: 'RUS', relation: 'AIDED', objectId: 'KAZ'}, credible: true, resolvedTo: [], passages: ['v-0000000000000000:0-5']}]
UNWIND $claims AS row
MERGE (claim:Claim {id: row.id})
SET claim += row.properties,
    claim.superseded = false,
    claim.counts = row.credible
REMOVE claim.settled, claim.supersededAt
WITH row, claim
CALL (claim) {
  MATCH (claim)<-[settled:SETTLED]-() // no label, or all settlements are gone through
  DELETE settled
}
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
WITH row, claim
UNWIND row.passages AS passageId
MATCH (passage:Passage {id: passageId})
MERGE (claim)-[:STATED_IN]->(passage)
