// How many articles tell stories, in their current versions.
// :param ids => ['s-0000000000000000']
UNWIND $ids AS id
CALL (id) {
  MATCH (version:ArticleVersion {story: id})
  WHERE version.current
  RETURN count(version) AS total
}
RETURN id, total
