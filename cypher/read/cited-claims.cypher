// Who says so, of many claims at once: what their actors are called, the sentences in which each stands,
// and the article with its outlet.
// :param ids => ['c-0000000000000000']
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (actor:Actor)
  WHERE actor.id IN [claim.subjectId, claim.objectId, claim.attributedTo, claim.flag]
  RETURN collect({id: actor.id, name: actor.name}) AS actors
}
CALL (claim) {
  MATCH (claim)-[:STATED_IN]->(passage:Passage)-[:OF]->(version:ArticleVersion)-[:VERSION_OF]->(article:Article)
  MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
  WITH passage, version, article, outlet
  ORDER BY passage.start
  RETURN collect(properties(passage)) AS passages,
         head(collect({article: properties(article), version: version.id, ingestedAt: version.ingestedAt,
                       outlet: outlet.name})) AS source
}
OPTIONAL MATCH (claim)-[:EVIDENCE_OF]->(fact:Fact)
RETURN properties(claim) AS claim, fact.id AS fact, actors, passages, source
