// Takes prints for this transaction: another writer that brings a copy of the same text waits for its
// turn, and then finds this one. Given in order, so that no two writers wait for each other.
// :param prints => [4611686018427387904]
UNWIND $prints AS key
MERGE (print:Print {key: key})
SET print.taken = coalesce(print.taken, 0) + 1
