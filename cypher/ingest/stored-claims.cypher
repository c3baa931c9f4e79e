// The claims of these articles that are not superseded, of all their versions. Those that follow from a settled name are not told
// by the article alone.
// :param articles => ['a-0000000000000000']
UNWIND $articles AS id
MATCH (:Article {id: id})<-[:VERSION_OF]-(:ArticleVersion)<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:Claim)
WHERE NOT claim.superseded AND claim.settled IS NULL
RETURN DISTINCT id AS article, claim.id AS claim, claim.digest AS digest,
       claim.subjectId + ' ' + claim.relation + ' ' + claim.objectId AS dyad
