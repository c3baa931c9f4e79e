// Claims with the run of sentences in which they stand. What a review rejected does not count. When they
// were recorded, record.cypher says at the end of the transaction.
// :param claims => [{id: 'c-0000000000000000', properties: {subjectId: 'RUS', relation: 'AIDED', objectId: 'KAZ'}, passages: ['v-0000000000000000:0-5']}]
UNWIND $claims AS row
MERGE (claim:Claim {id: row.id})
SET claim += row.properties,
    claim.superseded = false,
    claim.counts = NOT EXISTS { MATCH (:Review {claimId: row.id, verdict: 'REJECTED'}) }
WITH row, claim
UNWIND row.passages AS passageId
MATCH (passage:Passage {id: passageId})
MERGE (claim)-[:STATED_IN]->(passage)
