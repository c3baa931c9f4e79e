// Lets each of these versions tell a story of its own, until its copies are found.
// :param versions => ['v-0000000000000000']
UNWIND $versions AS id
MATCH (version:ArticleVersion {id: id})
WHERE version.story IS NULL OR version.story <> 's-' + substring(id, 2)
SET version.story = 's-' + substring(id, 2)
