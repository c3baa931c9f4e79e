// What people have settled about names and what still holds, the latest first.
// :param afterKey => null
// :param afterId => ''
// :param limit => 20
MATCH (settlement:Settlement {active: true})-[:SETTLES]->(name:UnresolvedName)
WITH settlement, name, toFloat(-settlement.at.epochMillis) AS key
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND settlement.id > $afterId)
RETURN properties(settlement) AS settlement, name.id AS name, name.text AS text, key
ORDER BY key, settlement.id
LIMIT $limit
