// Stands below the last dashes of claims.cypher: how many claims there are.
RETURN count(claim) AS total
