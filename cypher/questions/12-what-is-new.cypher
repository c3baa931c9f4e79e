// 12. What is new since I last looked: about actors, between a pair, in some relations?
//
// Claims in the order in which they were recorded. Keep 'recordedAt' and 'claim' of the last row and set 'since' and 'after' to
// them next time: whatever several programs record meanwhile, nothing is missed. 'actors' holds one or several of whom one must be
// involved, 'between' a pair; both may be empty, and so may 'relations'. The first lines find out up to when: while a transaction is
// being committed, its claims show up one after the other, and they count once there are as many as the journal says.
//
// Set the parameters, then run the query:
// :param actors => ['KAZ']
// :param between => []
// :param relations => []
// :param since => datetime('2000-01-01T00:00:00Z')
// :param after => '~'
// :param limit => 50
MATCH (journal:Journal {name: 'claims'})
WHERE journal.latest IS NOT NULL
WITH datetime({epochMillis: journal.latest[0]}) AS newest, journal.latest[1] AS recorded
CALL (newest) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(recordedAt)
  WHERE claim.recordedAt > newest - duration({microseconds: 500})
    AND claim.recordedAt < newest + duration({microseconds: 500})
  RETURN count(claim) AS seen
}
WITH CASE WHEN seen >= recorded THEN newest ELSE newest - duration({milliseconds: 1}) END AS horizon
MATCH (claim:Claim)
USING INDEX claim:Claim(recordedAt)
WHERE claim.recordedAt >= $since
  AND CASE claim.recordedAt WHEN $since THEN claim.id > $after ELSE true END
  AND claim.recordedAt < horizon + duration({microseconds: 500})
  AND claim.counts
  AND (size($actors) = 0 OR claim.subjectId IN $actors OR claim.objectId IN $actors)
  AND (size($between) = 0 OR (claim.subjectId IN $between AND claim.objectId IN $between))
  AND (size($relations) = 0 OR claim.relation IN $relations)
WITH claim
ORDER BY claim.recordedAt, claim.id
LIMIT $limit
MATCH (subject:Actor {id: claim.subjectId})
MATCH (object:Actor {id: claim.objectId})
MATCH (claim)-[:STATED_IN]->(passage:Passage)-[:OF]->(:ArticleVersion)-[:VERSION_OF]->(article:Article)
WITH claim, subject, object, article, passage ORDER BY passage.start
WITH claim, subject, object, article, collect(passage) AS sentences
RETURN claim.recordedAt AS recordedAt, claim.id AS claim, subject.name AS who, claim.relation AS what, object.name AS whom,
       claim.polarity AS polarity, claim.modality AS modality, claim.from AS from, claim.to AS to, claim.confidence AS confidence,
       claim.outlet AS outlet, article.published AS published, article.title AS title, article.url AS url,
       // the exact characters of the evidence lie within the sentences in which the claim stands
       substring(reduce(text = '', sentence IN sentences | text + sentence.text + coalesce(sentence.gap, ' ')),
                 claim.evidenceStart - sentences[0].start, claim.evidenceEnd - claim.evidenceStart) AS says
ORDER BY recordedAt, claim
