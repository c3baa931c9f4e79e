// Facts by who, what, to whom and when; as known today or as known by a day; page by page.
// 'anchor' says by which index to find them: the pair, the subject, the object, both ends
// ('involved', with the same actors as subjects and objects) or the relation. During a period means
// that a fact may have held on one of its days. Which facts are looked at, 'reaching' says: those that as
// we know today may have lasted until the period; as of a day all of them, since what has ended since may
// have been open then.
// :param anchor => 'object'
// :param subjects => []
// :param objects => ['KAZ']
// :param involved => []
// :param relations => ['DEPLOYED_TROOPS_TO']
// :param polarities => ['AFFIRMED']
// :param modalities => ['ACTUAL']
// :param first => date('2022-01-01')
// :param reaching => date('2022-01-01')
// :param last => date('2022-01-31')
// :param knownBy => null
// :param minSources => 0
// :param minConfidence => 0.0
// :param stances => []
// :param bothWays => false
// :param symmetric => ['ALLIED_WITH']
// :param order => 'LATEST'
// :param afterKey => null
// :param afterId => ''
// :param limit => 50
CALL () {
  WITH 1 AS anchor WHERE $anchor = 'pair'
  UNWIND $subjects AS subject UNWIND $objects AS object UNWIND $relations AS relation
  MATCH (fact:Fact {subjectId: subject, objectId: object, relation: relation})
  RETURN fact
UNION
  WITH 1 AS anchor WHERE $anchor IN ['subject', 'involved']
  UNWIND $subjects AS subject UNWIND $relations AS relation
  MATCH (fact:Fact {subjectId: subject, relation: relation})
  WHERE fact.latestTo >= $reaching
  RETURN fact
UNION
  WITH 1 AS anchor WHERE $anchor IN ['object', 'involved']
  UNWIND $objects AS object UNWIND $relations AS relation
  MATCH (fact:Fact {objectId: object, relation: relation})
  WHERE fact.latestTo >= $reaching
  RETURN fact
UNION
  WITH 1 AS anchor WHERE $anchor = 'relation'
  UNWIND $relations AS relation
  MATCH (fact:Fact {relation: relation})
  WHERE fact.latestTo >= $reaching
  RETURN fact
UNION
  // what holds both ways is written once, smaller id first, and looked up from the other end, too
  WITH 1 AS anchor WHERE $bothWays AND $anchor IN ['pair', 'subject']
  UNWIND $subjects AS object UNWIND [relation IN $relations WHERE relation IN $symmetric] AS relation
  MATCH (fact:Fact {objectId: object, relation: relation})
  WHERE fact.latestTo >= $reaching AND (size($objects) = 0 OR fact.subjectId IN $objects)
  RETURN fact
UNION
  WITH 1 AS anchor WHERE $bothWays AND $anchor = 'object'
  UNWIND $objects AS subject UNWIND [relation IN $relations WHERE relation IN $symmetric] AS relation
  MATCH (fact:Fact {subjectId: subject, relation: relation})
  WHERE fact.latestTo >= $reaching
  RETURN fact
}
WITH fact
WHERE fact.polarity IN $polarities AND fact.modality IN $modalities
  AND (size($involved) = 0 OR fact.subjectId IN $involved OR fact.objectId IN $involved)
CALL (fact) {
  WITH fact WHERE $knownBy IS NULL
  RETURN fact {.*} AS told
UNION ALL
  WITH fact WHERE $knownBy IS NOT NULL
  MATCH (fact)-[:HAS_STATE]->(state:FactState)
  WHERE state.knownFrom <= $knownBy AND state.knownTo >= $knownBy
  RETURN state {.*, id: fact.id, subjectId: fact.subjectId, relation: fact.relation, objectId: fact.objectId,
                polarity: fact.polarity, modality: fact.modality, known: fact.known} AS told
}
WITH told
WHERE told.earliestFrom <= $last AND told.latestTo >= $first
  AND told.sources >= $minSources AND told.confidence >= $minConfidence
  AND (size($stances) = 0 OR told.stance IN $stances)
WITH told,
     CASE $order
       WHEN 'SOURCES' THEN toFloat(-told.sources)
       WHEN 'CONFIDENCE' THEN -told.confidence
       WHEN 'EARLIEST' THEN toFloat(duration.inDays(date('1970-01-01'), told.earliestFrom).days)
       ELSE toFloat(duration.inDays(told.earliestFrom, date('1970-01-01')).days)
     END AS key
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND told.id > $afterId)
RETURN told, key
ORDER BY key, told.id
LIMIT $limit
