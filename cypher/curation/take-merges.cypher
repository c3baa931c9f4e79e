// Takes the merges for this transaction: whoever else merges, or undoes a merge, waits for its turn.
MERGE (knowledge:Knowledge {name: 'merges'})
SET knowledge.decisions = coalesce(knowledge.decisions, 0) + 1
