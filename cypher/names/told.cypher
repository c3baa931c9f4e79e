// Notes in which state the unresolved names of these versions are in the graph.
// :param versions => [{version: 'v-0000000000000000', digest: '0000000000000000'}]
UNWIND $versions AS row
MATCH (version:ArticleVersion {id: row.version})
SET version.unresolved = row.digest
