// How much people have settled about names that still holds.
MATCH (settlement:Settlement {active: true})
RETURN count(settlement) AS total
