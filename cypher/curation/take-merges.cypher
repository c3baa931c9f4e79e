// Takes the merges for this transaction: whoever else merges, or undoes a merge, waits for its turn.
// So does whoever is about to commit claims, and then sees that they may name somebody else now.
MERGE (knowledge:Knowledge {name: 'merges'})
SET knowledge.decisions = coalesce(knowledge.decisions, 0) + 1
MERGE (journal:Journal {name: 'claims'})
SET journal.turns = coalesce(journal.turns, 0) + 1
