// Stands below the last dashes of fact-groups.cypher: how many groups there are.
RETURN count(*) AS total
