// Stands below the last dashes of hindsight.cypher: how many there are.
RETURN count(*) AS total
