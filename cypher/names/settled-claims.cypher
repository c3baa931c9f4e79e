// The claims of these articles that count as claims only because a name was settled.
// :param articles => ['a-0000000000000000']
UNWIND $articles AS id
MATCH (:Article {id: id})<-[:VERSION_OF]-(:ArticleVersion)<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:Claim {settled: true})
WHERE NOT claim.superseded
RETURN DISTINCT claim.id AS id, claim.subjectId + ' ' + claim.relation + ' ' + claim.objectId AS dyad
