// 10. On which facts do sources contradict each other, and who says what; as known by a day or today?
//
// A fact that is affirmed stands beside one that is negated, of the same pair, relation and time. First come those of
// which the weaker side has the most independent sources. What began only after the last day of which somebody denies it has
// changed: that is no contradiction. A month or year is denied up to its last day.
//
// Set the parameters, then run the query ('actors' and 'relation' may be empty for all, as in ['MEMBER_OF'] for one relation;
// with a day for 'knownBy', as in date('2022-01-31'), only what had been published by then):
// :param actors => ['RUS']
// :param relation => []
// :param from => date('2021-01-01')
// :param to => date('2022-12-31')
// :param knownBy => null
MATCH (negated:Fact {polarity: 'NEGATED'})
// what nobody contests any more may have been contested by then
WHERE negated.contradictions > CASE WHEN $knownBy IS NULL THEN 0 ELSE -1 END AND negated.modality = 'ACTUAL'
  AND (size($actors) = 0 OR negated.subjectId IN $actors OR negated.objectId IN $actors)
  AND (size($relation) = 0 OR negated.relation IN $relation)
CALL (negated) {
  WITH negated WHERE $knownBy IS NULL
  RETURN negated AS denied
UNION ALL
  WITH negated WHERE $knownBy IS NOT NULL
  MATCH (negated)-[:HAS_STATE]->(denied:FactState)
  WHERE denied.knownFrom <= $knownBy AND denied.knownTo >= $knownBy
  RETURN denied
}
WITH negated, denied
WHERE denied.contradictions > 0 AND denied.earliestFrom <= $to AND denied.latestTo >= $from
MATCH (affirmed:Fact {subjectId: negated.subjectId, objectId: negated.objectId, relation: negated.relation})
WHERE affirmed.polarity = 'AFFIRMED' AND affirmed.modality = 'ACTUAL'
CALL (affirmed) {
  WITH affirmed WHERE $knownBy IS NULL
  RETURN affirmed AS said
UNION ALL
  WITH affirmed WHERE $knownBy IS NOT NULL
  MATCH (affirmed)-[:HAS_STATE]->(said:FactState)
  WHERE said.knownFrom <= $knownBy AND said.knownTo >= $knownBy
  RETURN said
}
WITH negated, denied, affirmed, said,
     negated.relation IN ['MEMBER_OF', 'ALLIED_WITH', 'RECOGNISED', 'DEPLOYED_TROOPS_TO', 'SANCTIONED', 'SEVERED_TIES_WITH',
                          'TRADES_WITH', 'DISPUTES_WITH'] AS lasts
WHERE said.contradictions > 0 AND said.earliestFrom <= $to AND said.latestTo >= $from
  AND said.earliestFrom <= denied.latestTo AND said.latestTo >= denied.earliestFrom
  AND NOT (lasts AND said.earliestFrom > denied.earliestTo AND said.earliestFrom > denied.latestFrom AND EXISTS {
    MATCH (claim:Claim {aspect: 'BEGINS'})-[:EVIDENCE_OF]->(affirmed)
    WHERE $knownBy IS NULL OR claim.known <= $knownBy
  })
  AND NOT (lasts AND denied.earliestFrom > said.earliestTo AND denied.earliestFrom > said.latestFrom AND EXISTS {
    MATCH (claim:Claim {aspect: 'BEGINS'})-[:EVIDENCE_OF]->(negated)
    WHERE $knownBy IS NULL OR claim.known <= $knownBy
  })
MATCH (negated)-[:SUBJECT]->(subject:Actor)
MATCH (negated)-[:OBJECT]->(object:Actor)
// who says what: the outlets of each side, and what the articles published last say
CALL (affirmed) {
  MATCH (claim:Claim)-[:EVIDENCE_OF]->(affirmed)
  WHERE $knownBy IS NULL OR claim.known <= $knownBy
  WITH DISTINCT claim.outlet AS outlet ORDER BY outlet
  RETURN collect(outlet) AS saySo
}
CALL (affirmed) {
  MATCH (claim:Claim)-[:EVIDENCE_OF]->(affirmed)
  WHERE $knownBy IS NULL OR claim.known <= $knownBy
  WITH claim ORDER BY coalesce(claim.known, date('0001-01-01')) DESC, claim.id LIMIT 3
  MATCH (claim)-[:STATED_IN]->(passage:Passage)-[:OF]->()-[:VERSION_OF]->(article:Article)
  WITH claim, article, passage ORDER BY passage.start
  WITH claim, article, collect(passage) AS sentences
  ORDER BY coalesce(claim.known, date('0001-01-01')) DESC, claim.id
  RETURN collect({outlet: claim.outlet, published: article.published, title: article.title,
                  says: substring(reduce(text = '', sentence IN sentences | text + sentence.text + coalesce(sentence.gap, ' ')),
                                  claim.evidenceStart - sentences[0].start, claim.evidenceEnd - claim.evidenceStart)}) AS affirmedEvidence
}
CALL (negated) {
  MATCH (claim:Claim)-[:EVIDENCE_OF]->(negated)
  WHERE $knownBy IS NULL OR claim.known <= $knownBy
  WITH DISTINCT claim.outlet AS outlet ORDER BY outlet
  RETURN collect(outlet) AS denyIt
}
CALL (negated) {
  MATCH (claim:Claim)-[:EVIDENCE_OF]->(negated)
  WHERE $knownBy IS NULL OR claim.known <= $knownBy
  WITH claim ORDER BY coalesce(claim.known, date('0001-01-01')) DESC, claim.id LIMIT 3
  MATCH (claim)-[:STATED_IN]->(passage:Passage)-[:OF]->()-[:VERSION_OF]->(article:Article)
  WITH claim, article, passage ORDER BY passage.start
  WITH claim, article, collect(passage) AS sentences
  ORDER BY coalesce(claim.known, date('0001-01-01')) DESC, claim.id
  RETURN collect({outlet: claim.outlet, published: article.published, title: article.title,
                  says: substring(reduce(text = '', sentence IN sentences | text + sentence.text + coalesce(sentence.gap, ' ')),
                                  claim.evidenceStart - sentences[0].start, claim.evidenceEnd - claim.evidenceStart)}) AS negatedEvidence
}
RETURN subject.name AS who, negated.relation AS what, object.name AS whom,
       said.from AS affirmedFrom, said.to AS affirmedTo, said.sources AS affirmedSources, saySo, affirmedEvidence,
       denied.from AS negatedFrom, denied.to AS negatedTo, denied.sources AS negatedSources, denyIt, negatedEvidence,
       affirmed.id AS affirmed, negated.id AS negated
ORDER BY CASE WHEN affirmedSources < negatedSources THEN affirmedSources ELSE negatedSources END DESC,
         affirmedSources + negatedSources DESC, affirmed, negated
