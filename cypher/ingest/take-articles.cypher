// Takes articles for this transaction before it looks at what is stored of them: another writer that brings other versions of
// them waits for its turn, and then finds these. Given in order, so that no two writers wait for each other. Those that are
// not stored yet are written further on in the same transaction.
// :param articles => ['a-0000000000000000']
UNWIND $articles AS id
MERGE (article:Article {id: id})
SET article.taken = true
REMOVE article.taken
