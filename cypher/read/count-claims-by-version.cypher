// How many claims versions of articles have.
// :param ids => ['v-0000000000000000']
UNWIND $ids AS id
CALL (id) {
  MATCH (:ArticleVersion {id: id})<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:Claim)
  RETURN count(DISTINCT claim) AS total
}
RETURN id, total
