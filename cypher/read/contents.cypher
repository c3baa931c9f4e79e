// How much is in the graph. Counted before anything else is said, so that Neo4j looks it up where it
// keeps its counts and goes through nothing.
MATCH (n:Actor) WITH count(n) AS many
WITH many - COUNT { (:Actor)-[:MERGED_INTO]->() } AS many
RETURN 'actors' AS what, many
UNION ALL
MATCH (n:Outlet) WITH count(n) AS many RETURN 'outlets' AS what, many
UNION ALL
MATCH (n:Article) WITH count(n) AS many RETURN 'articles' AS what, many
UNION ALL
MATCH (n:Claim) WITH count(n) AS many RETURN 'claims' AS what, many
UNION ALL
MATCH (n:Fact) WITH count(n) AS many RETURN 'facts' AS what, many
