// 2. Who pointedly did not send troops to a country in a period, and which sentences say so?
//
// What is denied is a fact of its own, so this answers with what articles say, not with who is
// missing from the list of those who did.
//
// Set the parameters, then run the query:
// :param country => 'KAZ'
// :param from => date('2022-01-01')
// :param to => date('2022-01-31')
MATCH (absence:Fact {objectId: $country, relation: 'DEPLOYED_TROOPS_TO'})
WHERE absence.latestTo >= $from AND absence.earliestFrom <= $to
  AND absence.polarity = 'NEGATED' AND absence.modality = 'ACTUAL' AND absence.confidence >= 0.5
MATCH (absence)-[:SUBJECT]->(actor:Actor)
// what the articles published last say
CALL (absence) {
  MATCH (claim:Claim)-[:EVIDENCE_OF]->(absence)
  WITH claim ORDER BY coalesce(claim.known, date('0001-01-01')) DESC, claim.id LIMIT 3
  MATCH (claim)-[:STATED_IN]->(passage:Passage)-[:OF]->()-[:VERSION_OF]->(article:Article)
  WITH claim, article, passage ORDER BY passage.start
  WITH claim, article, collect(passage) AS sentences
  ORDER BY coalesce(claim.known, date('0001-01-01')) DESC, claim.id
  RETURN collect({outlet: claim.outlet, published: article.published, title: article.title,
                  says: substring(reduce(text = '', sentence IN sentences | text + sentence.text + coalesce(sentence.gap, ' ')),
                                  claim.evidenceStart - sentences[0].start, claim.evidenceEnd - claim.evidenceStart)}) AS evidence
}
RETURN actor.id AS actor, actor.name AS name, absence.from AS from, absence.to AS to,
       absence.sources AS sources, absence.contradictions AS contradictions, evidence, absence.id AS fact
ORDER BY sources DESC, fact
