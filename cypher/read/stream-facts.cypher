// Facts found as in facts.cypher, all of them, in the order in which they are found, each with what its actors
// are called and the first articles that say so. No step waits for all rows, so that they can be handed on
// one by one, however many they are; of those handed on no more than the ids are remembered.
// :param pairs => []
// :param bySubject => []
// :param byObject => [{id: 'KAZ', relations: ['DEPLOYED_TROOPS_TO']}]
// :param byMoment => []
// :param byOutlet => []
// :param byRelation => []
// :param byContested => []
// :param subjects => []
// :param objects => ['KAZ']
// :param involved => []
// :param between => []
// :param symmetric => ['ALLIED_WITH', 'NEGOTIATED_WITH', 'AGREED_WITH', 'EXERCISED_WITH', 'TRADES_WITH', 'DISPUTES_WITH']
// :param relations => ['DEPLOYED_TROOPS_TO']
// :param polarities => ['AFFIRMED']
// :param modalities => ['ACTUAL']
// :param leanings => []
// :param first => date('2022-01-01')
// :param reaching => date('2022-01-01')
// :param last => date('2022-01-31')
// :param knownBy => null
// :param outlets => []
// :param recordedAfter => null
// :param minSources => 0
// :param minConfidence => 0.0
// :param articles => 3
CALL () {
  UNWIND $pairs AS pair
  MATCH (fact:Fact {subjectId: pair.subject, objectId: pair.object})
  WHERE fact.relation IN pair.relations
  RETURN fact
UNION
  UNWIND $bySubject AS end UNWIND end.relations AS relation
  MATCH (fact:Fact {subjectId: end.id, relation: relation})
  WHERE fact.latestTo >= $reaching
  RETURN fact
UNION
  UNWIND $byObject AS end UNWIND end.relations AS relation
  MATCH (fact:Fact {objectId: end.id, relation: relation})
  WHERE fact.latestTo >= $reaching
  RETURN fact
UNION
  UNWIND $byMoment AS moment
  MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact:Fact)
  WHERE claim.recordedAt > moment
  RETURN fact
UNION
  UNWIND $byOutlet AS outlet
  MATCH (:Claim {outlet: outlet})-[:EVIDENCE_OF]->(fact:Fact)
  RETURN fact
UNION
  UNWIND $byContested AS polarity
  MATCH (fact:Fact {polarity: polarity})
  WHERE fact.contradictions > 0
  RETURN fact
UNION
  UNWIND $byRelation AS relation
  MATCH (fact:Fact {relation: relation})
  WHERE fact.latestTo >= $reaching
  RETURN fact
}
// ---- Up to here, where to look; from here on, what must hold.
WITH fact
WHERE fact.relation IN $relations AND fact.polarity IN $polarities AND fact.modality IN $modalities
  AND (((size($subjects) = 0 OR fact.subjectId IN $subjects) AND (size($objects) = 0 OR fact.objectId IN $objects))
    OR (fact.relation IN $symmetric
        AND (size($subjects) = 0 OR fact.objectId IN $subjects) AND (size($objects) = 0 OR fact.subjectId IN $objects)))
  AND all(actors IN $involved WHERE fact.subjectId IN actors OR fact.objectId IN actors)
  AND (size($between) = 0 OR (fact.subjectId IN $between AND fact.objectId IN $between))
  AND (size($outlets) = 0 OR EXISTS {
    MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact)
    WHERE claim.outlet IN $outlets AND ($knownBy IS NULL OR claim.known <= $knownBy)
  })
  AND ($recordedAfter IS NULL OR EXISTS {
    MATCH (claim:Claim)-[:EVIDENCE_OF]->(fact)
    WHERE claim.recordedAt > $recordedAfter AND ($knownBy IS NULL OR claim.known <= $knownBy)
  })
// ---- Up to here, which facts may be meant; from here on, what is told of them, by then.
CALL (fact) {
  WITH fact WHERE $knownBy IS NULL
  RETURN fact {.*} AS told
UNION ALL
  WITH fact WHERE $knownBy IS NOT NULL
  MATCH (fact)-[:HAS_STATE]->(state:FactState)
  WHERE state.knownFrom <= $knownBy AND state.knownTo >= $knownBy
  RETURN state {.*, id: fact.id, subjectId: fact.subjectId, relation: fact.relation, objectId: fact.objectId,
                polarity: fact.polarity, modality: fact.modality, ending: fact.ending, known: fact.known} AS told
}
WITH fact, told
WHERE told.earliestFrom <= $last AND told.latestTo >= $first
  AND told.sources >= $minSources AND told.confidence >= $minConfidence
  AND (size($leanings) = 0 OR coalesce(told.stance, 'NEUTRAL') IN $leanings)
CALL (told) {
  MATCH (actor:Actor)
  WHERE actor.id IN [told.subjectId, told.objectId, told.flag]
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
RETURN told, actors, articles
