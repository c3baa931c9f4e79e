// Settlements of these names, or of all where none is given; those that were undone are left out.
// :param names => ['congo']
MATCH (settlement:Settlement {active: true})-[:SETTLES]->(name:UnresolvedName)
WHERE $names IS NULL OR name.id IN $names
RETURN properties(settlement) AS settlement, name.id AS name, name.text AS text
ORDER BY settlement.at DESC, settlement.id
