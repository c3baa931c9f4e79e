// Which story versions tell, and by which prints that was found.
// :param versions => [{id: 'v-0000000000000000', story: 's-0000000000000000', prints: [4611686018427387904]}]
UNWIND $versions AS row
MATCH (version:ArticleVersion {id: row.id})
CALL (version, row) {
  WITH version, row WHERE version.story IS NULL OR version.story <> row.story
  SET version.story = row.story
}
WITH version, row
UNWIND row.prints AS key
MATCH (print:Print {key: key})
MERGE (version)-[:BEARS]->(print)
