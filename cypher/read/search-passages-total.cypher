// Stands below the last dashes of search-passages.cypher: how many there are.
RETURN count(passage) AS total
