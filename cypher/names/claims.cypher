// What waits until somebody says whom a name means: it is no claim and counts for nothing.
// :param claims => [{id: 'c-0000000000000000', properties: {relation: 'AIDED', objectId: 'KAZ'}, passages: ['v-0000000000000000:0-5'], waits: [{as: 'SUBJECT', name: 'congo'}]}]
UNWIND $claims AS row
MERGE (claim:UnresolvedClaim {id: row.id})
SET claim = row.properties
WITH row, claim
CALL (row, claim) {
  UNWIND row.passages AS passageId
  MATCH (passage:Passage {id: passageId})
  MERGE (claim)-[:STATED_IN]->(passage)
}
CALL (row, claim) {
  UNWIND row.waits AS waits
  MATCH (name:UnresolvedName {id: waits.name})
  MERGE (claim)-[:WAITS_FOR {as: waits.as}]->(name)
}
