// 1. Who sent troops to a country in a period, at whose request, under whose flag, and which
//    sentences say so?
//
// Set the parameters, then run the query:
// :param country => 'KAZ'
// :param from => date('2022-01-01')
// :param to => date('2022-01-31')
//
// A deployment is listed if it may have lasted on a day of the period. 'certainly' tells whether it
// certainly did: one of its certain days lies within, or one of its ends does whatever day it means.
// Only deployments and requests are taken that are rather true than not (confidence).
MATCH (deployment:Fact {objectId: $country, relation: 'DEPLOYED_TROOPS_TO'})
WHERE deployment.latestTo >= $from AND deployment.earliestFrom <= $to
  AND deployment.polarity = 'AFFIRMED' AND deployment.modality = 'ACTUAL'
  AND deployment.confidence >= 0.5
MATCH (deployment)-[:SUBJECT]->(sender:Actor)
OPTIONAL MATCH (flag:Actor {id: deployment.flag})
// whom of those who sent them or led them the country asked for help in the period
CALL (deployment) {
  MATCH (request:Fact {subjectId: deployment.objectId, relation: 'REQUESTED_HELP_FROM'})
  WHERE request.latestTo >= $from AND request.earliestFrom <= $to
    AND request.polarity = 'AFFIRMED' AND request.confidence >= 0.5
    AND request.objectId IN [deployment.subjectId, deployment.flag]
  RETURN collect(DISTINCT request.objectId) AS asked
}
// what the articles published last say of each deployment
CALL (deployment) {
  MATCH (claim:Claim)-[:EVIDENCE_OF]->(deployment)
  WITH claim ORDER BY coalesce(claim.known, date('0001-01-01')) DESC, claim.id LIMIT 3
  MATCH (claim)-[:STATED_IN]->(passage:Passage)-[:OF]->()-[:VERSION_OF]->(article:Article)
  WITH claim, article, passage ORDER BY passage.start
  WITH claim, article, collect(passage) AS sentences
  ORDER BY coalesce(claim.known, date('0001-01-01')) DESC, claim.id
  RETURN collect({outlet: claim.outlet, published: article.published, title: article.title,
                  says: substring(reduce(text = '', sentence IN sentences | text + sentence.text + coalesce(sentence.gap, ' ')),
                                  claim.evidenceStart - sentences[0].start, claim.evidenceEnd - claim.evidenceStart)}) AS evidence
}
RETURN sender.id AS actor, sender.name AS sender, deployment.from AS from, deployment.to AS to,
       (deployment.latestFrom <= deployment.earliestTo AND deployment.latestFrom <= $to AND deployment.earliestTo >= $from)
         OR (deployment.earliestFrom >= $from AND deployment.latestFrom <= $to)
         OR (deployment.earliestTo >= $from AND deployment.latestTo <= $to) AS certainly,
       deployment.consent AS consent, asked AS askedByTheCountry, flag.name AS flag,
       deployment.quantity AS quantity, deployment.sources AS sources,
       deployment.contradictions AS contradictions, evidence, deployment.id AS fact
ORDER BY sources DESC, fact
