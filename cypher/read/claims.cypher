// Claims by what they say, where they stand and when they were recorded, page by page. The first parameters say
// by which index to look for them; all others are conditions that must hold, and an empty list is none. What holds both
// ways is written once, smaller id first, and subject and object may change places in it. 'involved' holds lists: of
// each, one actor must be at either end. 'begin' and 'end' bound the days of which a claim speaks: a date as precise
// as it is known is less than each of its days as a text, and with '~' behind it greater.
// :param byId => []
// :param byFact => []
// :param byArticle => []
// :param pairs => []
// :param bySubject => []
// :param byObject => [{id: 'KAZ', relations: ['DEPLOYED_TROOPS_TO']}]
// :param byOutlet => []
// :param byDay => []
// :param byVerdict => []
// :param byMoment => []
// :param ids => []
// :param subjects => []
// :param objects => ['KAZ']
// :param involved => []
// :param between => []
// :param symmetric => ['ALLIED_WITH', 'NEGOTIATED_WITH', 'AGREED_WITH', 'EXERCISED_WITH', 'TRADES_WITH', 'DISPUTES_WITH']
// :param relations => ['DEPLOYED_TROOPS_TO']
// :param polarities => ['AFFIRMED', 'NEGATED']
// :param modalities => ['ACTUAL', 'INTENDED', 'POSSIBLE']
// :param leanings => []
// :param leaningOf => {}
// :param begin => null
// :param end => null
// :param outlets => []
// :param verdicts => []
// :param reviewed => null
// :param first => null
// :param last => null
// :param knownBy => null
// :param recordedAfter => null
// :param recordedBy => null
// :param minConfidence => 0.0
// :param counting => true
// :param order => 'LATEST'
// :param afterKey => null
// :param afterId => ''
// :param limit => 50
CALL () {
  UNWIND $byId AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
UNION
  UNWIND $byFact AS id
  MATCH (claim:Claim)-[:EVIDENCE_OF]->(:Fact {id: id})
  RETURN claim
UNION
  UNWIND $byArticle AS id
  MATCH (:Article {id: id})<-[:VERSION_OF]-(:ArticleVersion)<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:Claim)
  RETURN claim
UNION
  UNWIND $pairs AS pair UNWIND pair.relations AS relation
  MATCH (claim:Claim {subjectId: pair.subject, relation: relation, objectId: pair.object})
  RETURN claim
UNION
  UNWIND $bySubject AS actor UNWIND actor.relations AS relation
  MATCH (claim:Claim {subjectId: actor.id, relation: relation})
  WHERE claim.objectId IS NOT NULL
  RETURN claim
UNION
  UNWIND $byObject AS actor UNWIND actor.relations AS relation
  MATCH (claim:Claim {objectId: actor.id, relation: relation})
  WHERE claim.subjectId IS NOT NULL
  RETURN claim
UNION
  UNWIND $byOutlet AS outlet
  MATCH (claim:Claim {outlet: outlet})
  RETURN claim
UNION
  UNWIND $byDay AS days
  MATCH (claim:Claim)
  WHERE claim.known >= days.first AND claim.known <= days.last
  RETURN claim
UNION
  UNWIND $byVerdict AS verdict
  MATCH (claim:Claim {verdict: verdict})
  RETURN claim
UNION
  UNWIND $byMoment AS moment
  MATCH (claim:Claim)
  USING INDEX claim:Claim(recordedAt)
  WHERE claim.recordedAt > moment
  RETURN claim
}
// ---- Up to here, where to look; from here on, what must hold.
WITH claim
WHERE (claim.counts OR NOT $counting)
  AND claim.relation IN $relations AND claim.polarity IN $polarities AND claim.modality IN $modalities
  AND (((size($subjects) = 0 OR claim.subjectId IN $subjects) AND (size($objects) = 0 OR claim.objectId IN $objects))
    OR (claim.relation IN $symmetric
        AND (size($subjects) = 0 OR claim.objectId IN $subjects) AND (size($objects) = 0 OR claim.subjectId IN $objects)))
  AND all(actors IN $involved WHERE claim.subjectId IN actors OR claim.objectId IN actors)
  AND (size($between) = 0 OR (claim.subjectId IN $between AND claim.objectId IN $between))
  AND (size($leanings) = 0 OR CASE
      WHEN claim.modality <> 'ACTUAL' OR (claim.polarity <> 'AFFIRMED' AND claim.aspect <> 'ENDS') THEN 'NEUTRAL'
      WHEN $leaningOf[claim.relation] <> 'SUPPORT_IF_INVITED' THEN $leaningOf[claim.relation]
      WHEN claim.consent = 'INVITED' THEN 'SUPPORT'
      ELSE 'NEUTRAL'
    END IN $leanings)
  AND ($end IS NULL OR coalesce(claim.from, claim.to, toString(claim.known)) <= $end)
  AND ($begin IS NULL OR coalesce(claim.to, claim.from, toString(claim.known)) + '~' >= $begin)
  AND (size($outlets) = 0 OR claim.outlet IN $outlets)
  AND (size($verdicts) = 0 OR claim.verdict IN $verdicts)
  AND ($reviewed IS NULL OR $reviewed = (claim.verdict IS NOT NULL))
  AND (size($ids) = 0 OR claim.id IN $ids)
  AND ($knownBy IS NULL OR claim.known <= $knownBy)
  AND ($first IS NULL OR claim.known >= $first) AND ($last IS NULL OR claim.known <= $last)
  AND ($recordedAfter IS NULL OR claim.recordedAt > $recordedAfter)
  AND ($recordedBy IS NULL OR claim.recordedAt <= $recordedBy)
  AND claim.confidence >= $minConfidence
// ---- Up to here, which claims; from here on, a page of them.
WITH claim,
     CASE $order
       WHEN 'RECORDED' THEN claim.recordedAt.epochMillis
       WHEN 'CONFIDENCE' THEN -claim.confidence
       WHEN 'EARLIEST' THEN duration.inDays(date('1970-01-01'), coalesce(claim.known, date('9999-12-31'))).days
       ELSE -duration.inDays(date('1970-01-01'), coalesce(claim.known, date('0001-01-01'))).days
     END AS key
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND claim.id > $afterId)
WITH claim, key
ORDER BY key, claim.id
LIMIT $limit
OPTIONAL MATCH (claim)-[:EVIDENCE_OF]->(fact:Fact)
RETURN properties(claim) AS claim, fact.id AS fact, key
ORDER BY key, claim.id
