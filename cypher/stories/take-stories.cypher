// Takes stories for this transaction, each by the version for which it is named: another writer that
// joins it with a third waits for its turn. Given in order.
// :param stories => ['s-0000000000000000']
UNWIND $stories AS story
MATCH (version:ArticleVersion {id: 'v-' + substring(story, 2)})
SET version.taken = coalesce(version.taken, 0) + 1
