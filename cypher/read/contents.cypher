// How much is in the graph.
CALL () {
  MATCH (n:Actor) RETURN 'actors' AS what, count(n) AS many
UNION ALL
  MATCH (n:Outlet) RETURN 'outlets' AS what, count(n) AS many
UNION ALL
  MATCH (n:Article) RETURN 'articles' AS what, count(n) AS many
UNION ALL
  MATCH (n:Claim) RETURN 'claims' AS what, count(n) AS many
UNION ALL
  MATCH (n:Fact) RETURN 'facts' AS what, count(n) AS many
}
RETURN what, many
