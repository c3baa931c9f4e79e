// Claims by what they say, where they stand and when they were recorded, page by page. 'anchor' says
// by which index to find them.
// :param anchor => 'object'
// :param ids => []
// :param facts => []
// :param articles => []
// :param subjects => []
// :param objects => ['KAZ']
// :param involved => []
// :param outlets => []
// :param relations => ['DEPLOYED_TROOPS_TO']
// :param polarities => ['AFFIRMED', 'NEGATED']
// :param modalities => ['ACTUAL', 'INTENDED', 'POSSIBLE']
// :param recordedAfter => datetime('2000-01-01T00:00:00Z')
// :param knownBy => null
// :param first => null
// :param last => null
// :param minConfidence => 0.0
// :param counting => true
// :param order => 'RECORDED'
// :param afterKey => null
// :param afterId => ''
// :param limit => 50
CALL () {
  WITH 1 AS anchor WHERE $anchor = 'ids'
  UNWIND $ids AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
UNION
  WITH 1 AS anchor WHERE $anchor = 'facts'
  UNWIND $facts AS id
  MATCH (claim:Claim)-[:EVIDENCE_OF]->(:Fact {id: id})
  RETURN claim
UNION
  WITH 1 AS anchor WHERE $anchor = 'articles'
  UNWIND $articles AS id
  MATCH (:Article {id: id})<-[:VERSION_OF]-(:ArticleVersion)<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:Claim)
  RETURN claim
UNION
  WITH 1 AS anchor WHERE $anchor IN ['subject', 'involved']
  UNWIND $subjects AS subject UNWIND $relations AS relation
  MATCH (claim:Claim {subjectId: subject, relation: relation})
  WHERE claim.objectId IS NOT NULL
  RETURN claim
UNION
  WITH 1 AS anchor WHERE $anchor IN ['object', 'involved']
  UNWIND $objects AS object UNWIND $relations AS relation
  MATCH (claim:Claim {objectId: object, relation: relation})
  WHERE claim.subjectId IS NOT NULL
  RETURN claim
UNION
  WITH 1 AS anchor WHERE $anchor = 'outlets'
  UNWIND $outlets AS outlet
  MATCH (claim:Claim {outlet: outlet})
  RETURN claim
UNION
  WITH 1 AS anchor WHERE $anchor = 'recorded'
  MATCH (claim:Claim)
  WHERE claim.recordedAt > $recordedAfter
  RETURN claim
}
WITH claim
WHERE (claim.counts OR NOT $counting) AND claim.recordedAt > $recordedAfter
  AND claim.relation IN $relations AND claim.polarity IN $polarities AND claim.modality IN $modalities
  AND (size($subjects) = 0 OR claim.subjectId IN $subjects OR $anchor = 'involved')
  AND (size($objects) = 0 OR claim.objectId IN $objects OR $anchor = 'involved')
  AND (size($involved) = 0 OR claim.subjectId IN $involved OR claim.objectId IN $involved)
  AND (size($outlets) = 0 OR claim.outlet IN $outlets)
  AND (size($ids) = 0 OR claim.id IN $ids)
  AND ($knownBy IS NULL OR claim.known <= $knownBy)
  AND ($first IS NULL OR claim.known >= $first) AND ($last IS NULL OR claim.known <= $last)
  AND claim.confidence >= $minConfidence
WITH claim,
     CASE $order
       WHEN 'RECORDED' THEN claim.recordedAt.epochMillis
       ELSE -duration.inDays(date('1970-01-01'), coalesce(claim.known, date('0001-01-01'))).days
     END AS key
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND claim.id > $afterId)
WITH claim, key
ORDER BY key, claim.id
LIMIT $limit
OPTIONAL MATCH (claim)-[:EVIDENCE_OF]->(fact:Fact)
RETURN properties(claim) AS claim, fact.id AS fact, key
ORDER BY key, claim.id
