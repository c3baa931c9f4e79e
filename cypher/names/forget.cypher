// Unresolved names and what waits for them are told anew for these articles, whatever the version.
// :param articles => ['a-0000000000000000']
UNWIND $articles AS id
MATCH (:Article {id: id})<-[:VERSION_OF]-(version:ArticleVersion)
WHERE version.unresolved IS NOT NULL
REMOVE version.unresolved
WITH version
MATCH (version)<-[:OF]-(passage:Passage)
CALL (passage) {
  MATCH (passage)-[names:NAMES|NAMED]->(:UnresolvedName)
  DELETE names
}
CALL (passage) {
  MATCH (passage)<-[:STATED_IN]-(claim:UnresolvedClaim)
  DETACH DELETE claim
}
