// Articles with their outlets and the version that is current from now on.
// :param articles => [{id: 'a-0000000000000000', properties: {title: 'A title'}, outlet: 'An outlet', version: 'v-0000000000000000', lead: null}]
// :param now => datetime()
UNWIND $articles AS row
MERGE (outlet:Outlet {name: row.outlet})
MERGE (article:Article {id: row.id})
SET article += row.properties
MERGE (version:ArticleVersion {id: row.version})
  ON CREATE SET version.ingestedAt = $now, version.lead = row.lead
MERGE (version)-[:VERSION_OF]->(article)
WITH row, outlet, article, version
CALL (outlet, article) {
  OPTIONAL MATCH (article)-[old:PUBLISHED_BY]->(other:Outlet)
  WHERE other <> outlet
  DELETE old
}
MERGE (article)-[:PUBLISHED_BY]->(outlet)
WITH article, version
MATCH (article)<-[:VERSION_OF]-(any:ArticleVersion)
SET any.current = (any = version)
