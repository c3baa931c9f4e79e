// What waits for nothing any more in these articles. What turned out to be about one actor alone stays as it is.
// :param articles => ['a-0000000000000000']
UNWIND $articles AS id
MATCH (:Article {id: id})<-[:VERSION_OF]-(:ArticleVersion {current: true})<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:UnresolvedClaim)
WHERE NOT EXISTS { (claim)-[:WAITS_FOR]->(:UnresolvedName) } AND claim.subjectId <> claim.objectId
RETURN DISTINCT properties(claim) AS claim
