// Waits until nobody merges actors, or undoes a merge, and has whoever begins to wait in turn, without being a decision
// itself: for whoever writes claims by what is merged, or reads what a merge writes anew.
MERGE (knowledge:Knowledge {name: 'merges'})
SET knowledge.taken = true
REMOVE knowledge.taken
