// The journal tells how many claims the last transaction recorded: see cypher/read/horizon.cypher. What is there now can be seen.
MATCH (journal:Journal {name: 'claims'})
WHERE journal.recordedAt IS NOT NULL
SET journal.latest = [journal.recordedAt.epochMillis, 0];
