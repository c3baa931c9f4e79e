// Stands below the last dashes of claims.cypher, with claims-since.cypher above: the first of them as they were recorded.
// :param limit => 50
WITH claim
ORDER BY claim.recordedAt, claim.id
LIMIT $limit
OPTIONAL MATCH (claim)-[:EVIDENCE_OF]->(fact:Fact)
RETURN properties(claim) AS claim, fact.id AS fact, toFloat(claim.recordedAt.epochMillis) AS key
ORDER BY key, claim.id
