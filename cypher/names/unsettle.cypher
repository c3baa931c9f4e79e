// A settlement is undone: it tells nothing from here on, and is kept for the record.
// :param settlement => 's-0000000000000000'
// :param now => datetime()
MATCH (settlement:Settlement {id: $settlement})
SET settlement.active = false, settlement.undoneAt = $now
