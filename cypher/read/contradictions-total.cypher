// Stands below the last dashes of contradictions.cypher: how many there are.
RETURN count(*) AS total
