// The story that the versions bearing a print tell: all of them tell the same, so one of them is asked.
// :param prints => [4611686018427387904]
UNWIND $prints AS key
MATCH (print:Print {key: key})
CALL (print) {
  MATCH (print)<-[:BEARS]-(version:ArticleVersion)
  RETURN version.story AS story
  LIMIT 1
}
RETURN key, story
