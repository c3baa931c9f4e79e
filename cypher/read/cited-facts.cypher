// Who says so, of many facts at once: what their actors are called, and the articles behind each, those
// published first, at most so many; as of a day only what had been published by then.
// :param ids => ['f-0000000000000000']
// :param knownBy => null
// :param articles => 3
UNWIND $ids AS id
MATCH (fact:Fact {id: id})
CALL (fact) {
  MATCH (actor:Actor)
  WHERE actor.id IN [fact.subjectId, fact.objectId, fact.flag]
  RETURN collect({id: actor.id, name: actor.name}) AS actors
}
CALL (fact) {
  MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact)
  WHERE $knownBy IS NULL OR claim.known <= $knownBy
  MATCH (claim)-[:STATED_IN]->(:Passage)-[:OF]->(version:ArticleVersion)-[:VERSION_OF]->(article:Article)
  WITH DISTINCT article, version
  ORDER BY article.published, article.id
  LIMIT $articles
  MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
  WITH article, version, outlet
  ORDER BY article.published, article.id
  RETURN collect({article: properties(article), version: version.id, ingestedAt: version.ingestedAt,
                  outlet: outlet.name}) AS articles
}
RETURN id, actors, articles
