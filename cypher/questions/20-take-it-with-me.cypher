// 20. Take it with me: what is known of an actor in a period, a row for each claim, with its sentence, its
//     source and stable addresses; as known by a day or today.
//
// Neo4j Browser saves the rows as CSV or JSON with the button at the upper right of the answer. Of more than
// some thousand rows, or as GraphML and JSON-LD, take /export/facts and /export/claims instead.
//
// Set the parameters, then run the query; 'base' is the address of this server, and with a day for
// 'knownBy', as in date('2022-01-31'), only what had been published by then counts:
// :param actor => 'KAZ'
// :param from => date('2022-01-01')
// :param to => date('2022-01-31')
// :param knownBy => null
// :param base => 'http://localhost:8080'
CALL () {
  MATCH (fact:Fact {subjectId: $actor})
  WHERE fact.relation IS NOT NULL AND fact.latestTo IS NOT NULL
  RETURN fact
UNION
  MATCH (fact:Fact {objectId: $actor})
  WHERE fact.relation IS NOT NULL AND fact.latestTo IS NOT NULL
  RETURN fact
}
// as it is known today, or as it was thought of on the day: it may have been open then and have ended since
MATCH (fact)-[:HAS_STATE*0..1]->(known)
WHERE CASE WHEN $knownBy IS NULL THEN known = fact ELSE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy END
  AND known.earliestFrom <= $to AND known.latestTo >= $from
MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact)
WHERE $knownBy IS NULL OR claim.known <= $knownBy
// the exact characters of the evidence lie within the sentences in which the claim stands
CALL (claim) {
  MATCH (claim)-[:STATED_IN]->(passage:Passage)-[:OF]->(:ArticleVersion)-[:VERSION_OF]->(article:Article)-[:PUBLISHED_BY]->(outlet:Outlet)
  WITH article, outlet, passage ORDER BY passage.start
  WITH article, outlet, collect(passage) AS sentences
  RETURN article, outlet,
         substring(reduce(text = '', sentence IN sentences | text + sentence.text + coalesce(sentence.gap, ' ')),
                   claim.evidenceStart - sentences[0].start, claim.evidenceEnd - claim.evidenceStart) AS says
}
WITH fact, known, claim, article, outlet, says
ORDER BY known.earliestFrom DESC, fact.id, coalesce(claim.known, date('0001-01-01')) DESC, claim.id
RETURN fact.id AS fact, $base + '/facts/' + fact.id + coalesce('?knownBy=' + toString($knownBy), '') AS factAddress,
       fact.subjectId AS subject, fact.relation AS relation, fact.objectId AS object,
       fact.polarity AS polarity, fact.modality AS modality, known.from AS from, known.to AS to,
       known.sources AS sources, known.contradictions AS contradictions, known.confidence AS confidence,
       claim.id AS claim, $base + '/claims/' + claim.id AS claimAddress, says,
       article.title AS title, outlet.name AS outlet, article.published AS published, article.url AS url
