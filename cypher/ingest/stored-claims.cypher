// The claims of these articles that are not superseded, of all their versions. Those that are 'settled' follow from a settled name
// and are not told by the article alone.
// :param articles => ['a-0000000000000000']
UNWIND $articles AS id
MATCH (:Article {id: id})<-[:VERSION_OF]-(:ArticleVersion)<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:Claim)
WHERE NOT claim.superseded
RETURN DISTINCT id AS article, claim.id AS claim, claim.digest AS digest, coalesce(claim.settled, false) AS settled,
       claim.subjectId + ' ' + claim.relation + ' ' + claim.objectId AS dyad
