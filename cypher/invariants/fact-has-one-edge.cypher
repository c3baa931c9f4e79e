// A fact has one edge: a row is what breaks that.
CALL () {
  MATCH (fact:Fact)
  RETURN fact.id AS id, 0 AS edge
UNION ALL
  MATCH (:Actor)-[edge]->(:Actor)
  WHERE edge.factId IS NOT NULL
  RETURN edge.factId AS id, 1 AS edge
}
WITH id, sum(edge) AS edges
WHERE edges <> 1
RETURN id
LIMIT 20
