// Stands below the last dashes of facts-by-ends.cypher: how many facts each end has.
  RETURN count(told) AS total
}
RETURN end.key AS end, total
