// 10. On which facts do sources contradict each other, and who says what?
//
// A fact that is affirmed stands beside one that is negated, of the same pair, relation and time. First come those of
// which the weaker side has the most independent sources. What began only after the last day of which somebody denies it has
// changed: that is no contradiction.
//
// Set the parameters, then run the query ('actors' may be empty for all):
// :param actors => ['RUS']
// :param from => date('2021-01-01')
// :param to => date('2022-12-31')
MATCH (negated:Fact {polarity: 'NEGATED'})
WHERE negated.contradictions > 0 AND negated.modality = 'ACTUAL'
  AND (size($actors) = 0 OR negated.subjectId IN $actors OR negated.objectId IN $actors)
  AND negated.earliestFrom <= $to AND negated.latestTo >= $from
MATCH (affirmed:Fact {subjectId: negated.subjectId, objectId: negated.objectId, relation: negated.relation})
WHERE affirmed.polarity = 'AFFIRMED' AND affirmed.modality = 'ACTUAL' AND affirmed.contradictions > 0
  AND affirmed.earliestFrom <= $to AND affirmed.latestTo >= $from
  AND affirmed.earliestFrom <= negated.latestTo AND affirmed.latestTo >= negated.earliestFrom
WITH negated, affirmed,
     negated.relation IN ['MEMBER_OF', 'ALLIED_WITH', 'RECOGNISED', 'DEPLOYED_TROOPS_TO', 'SANCTIONED', 'SEVERED_TIES_WITH',
                          'TRADES_WITH', 'DISPUTES_WITH'] AS lasts
WHERE NOT (lasts AND affirmed.earliestFrom > negated.earliestTo
           AND EXISTS { (:Claim {aspect: 'BEGINS'})-[:EVIDENCE_OF]->(affirmed) })
  AND NOT (lasts AND negated.earliestFrom > affirmed.earliestTo
           AND EXISTS { (:Claim {aspect: 'BEGINS'})-[:EVIDENCE_OF]->(negated) })
MATCH (negated)-[:SUBJECT]->(subject:Actor)
MATCH (negated)-[:OBJECT]->(object:Actor)
// who says what: the outlets of each side
CALL (affirmed) {
  MATCH (claim:Claim)-[:EVIDENCE_OF]->(affirmed)
  WITH DISTINCT claim.outlet AS outlet ORDER BY outlet
  RETURN collect(outlet) AS saySo
}
CALL (negated) {
  MATCH (claim:Claim)-[:EVIDENCE_OF]->(negated)
  WITH DISTINCT claim.outlet AS outlet ORDER BY outlet
  RETURN collect(outlet) AS denyIt
}
RETURN subject.name AS who, negated.relation AS what, object.name AS whom,
       affirmed.from AS affirmedFrom, affirmed.to AS affirmedTo, affirmed.sources AS affirmedSources, saySo,
       negated.from AS negatedFrom, negated.to AS negatedTo, negated.sources AS negatedSources, denyIt,
       affirmed.id AS affirmed, negated.id AS negated
ORDER BY CASE WHEN affirmedSources < negatedSources THEN affirmedSources ELSE negatedSources END DESC,
         affirmedSources + negatedSources DESC, affirmed, negated
