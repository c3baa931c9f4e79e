// Stands below the last dashes of contrary-facts.cypher: how many there are of each.
  RETURN count(contrary) AS total
}
RETURN id, total
