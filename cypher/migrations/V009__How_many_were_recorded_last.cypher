// The journal tells how many claims the last transaction recorded: see cypher/read/horizon.cypher. What is there now can be seen.
MATCH (journal:Journal {name: 'claims'})
SET journal.latest = [journal.recordedAt.epochMillis, 0];
