// Stands below the last dashes of facts.cypher: how many facts there are.
RETURN count(told) AS total
