// 17. Which outlets report on two actors, either way round, on what held in a period and in what was published by a
//     day or at all, and how many of them are independent of each other?
//
// Near-copies of one text tell one story. A story comes from the agency that one of its articles credits, else
// from the outlet that told it first; sources are independent where their stories do not come from the same.
// 'evidence' has what each outlet says, the latest three of its claims about the two.
//
// Set the parameters, then run the query; with a day for 'knownBy', as in date('2022-01-31'), only
// what had been published by then counts:
// :param one => 'RUS'
// :param other => 'KAZ'
// :param from => date('2022-01-01')
// :param to => date('2022-12-31')
// :param knownBy => null
UNWIND [[$one, $other], [$other, $one]] AS pair
MATCH (fact:Fact {subjectId: pair[0], objectId: pair[1]})
WHERE fact.relation IS NOT NULL AND fact.earliestFrom <= $to AND fact.latestTo >= $from
WITH fact
MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact)
WHERE $knownBy IS NULL OR claim.known <= $knownBy
MATCH (claim)-[:STATED_IN]->(:Passage)-[:OF]->(version:ArticleVersion)-[:VERSION_OF]->(article:Article)-[:PUBLISHED_BY]->(outlet:Outlet)
WITH version.story AS story, article, outlet.name AS outlet, collect(DISTINCT claim) AS claims
ORDER BY coalesce(article.published, date('9999-12-31')), article.id
WITH story, collect({article: article, outlet: outlet, claims: claims}) AS articles
WITH story, articles, [each IN articles WHERE each.article.origin <> each.outlet | each.article.origin] AS credited
WITH story, articles, CASE WHEN size(credited) > 0 THEN credited[0] ELSE articles[0].outlet END AS origin
WITH collect({story: story, articles: articles, origin: origin}) AS stories
WITH stories, COLLECT { UNWIND stories AS each RETURN DISTINCT each.origin AS origin ORDER BY origin } AS independent
UNWIND stories AS each
UNWIND each.articles AS told
WITH told.outlet AS outlet, count(*) AS articles, collect(told.claims) AS claims,
     collect(DISTINCT each.story) AS stories, collect(DISTINCT CASE each.origin WHEN told.outlet THEN each.story END) AS own,
     collect(DISTINCT each.origin) AS origins, independent
// what the articles published last say
CALL (claims) {
  UNWIND claims AS some UNWIND some AS claim
  WITH claim ORDER BY coalesce(claim.known, date('0001-01-01')) DESC, claim.id LIMIT 3
  MATCH (claim)-[:STATED_IN]->(passage:Passage)-[:OF]->()-[:VERSION_OF]->(article:Article)
  WITH claim, article, passage ORDER BY passage.start
  WITH claim, article, collect(passage) AS sentences
  ORDER BY coalesce(claim.known, date('0001-01-01')) DESC, claim.id
  RETURN collect({outlet: claim.outlet, published: article.published, title: article.title,
                  says: substring(reduce(text = '', sentence IN sentences | text + sentence.text + coalesce(sentence.gap, ' ')),
                                  claim.evidenceStart - sentences[0].start, claim.evidenceEnd - claim.evidenceStart)}) AS evidence
}
RETURN outlet, articles, reduce(sum = 0, some IN claims | sum + size(some)) AS claims, size(stories) AS stories, size(own) AS ownStories,
       COLLECT { UNWIND origins AS origin RETURN origin ORDER BY origin } AS origins,
       independent, size(independent) AS independentSources, evidence
ORDER BY articles DESC, outlet
