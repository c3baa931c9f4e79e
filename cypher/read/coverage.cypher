// Which outlets report on two actors, either way round: on facts that may have held in a period, in what was
// published by a day or at all. A story comes from the agency that one of its articles credits, else from the
// outlet that told it first; sources are independent where their stories do not come from the same.
// :param one => 'RUS'
// :param other => 'KAZ'
// :param first => date('2022-01-01')
// :param last => date('2022-01-31')
// :param knownBy => null
UNWIND [[$one, $other], [$other, $one]] AS pair
MATCH (fact:Fact {subjectId: pair[0], objectId: pair[1]})
WHERE fact.relation IS NOT NULL AND fact.earliestFrom <= $last AND fact.latestTo >= $first
MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact)
WHERE $knownBy IS NULL OR claim.known <= $knownBy
WITH claim.versionId AS version, count(claim) AS claims
MATCH (told:ArticleVersion {id: version})-[:VERSION_OF]->(article:Article)-[:PUBLISHED_BY]->(outlet:Outlet)
WITH told.story AS story, article, outlet.name AS outlet, claims
ORDER BY coalesce(article.published, date('9999-12-31')), article.id
WITH story, collect({outlet: outlet, origin: article.origin, claims: claims}) AS tellings
WITH story, tellings,
     coalesce(head([telling IN tellings WHERE telling.origin <> telling.outlet | telling.origin]),
              tellings[0].outlet) AS origin
UNWIND tellings AS telling
RETURN telling.outlet AS outlet, count(*) AS articles, sum(telling.claims) AS claims,
       collect(DISTINCT {story: story, origin: origin}) AS stories
ORDER BY articles DESC, outlet
