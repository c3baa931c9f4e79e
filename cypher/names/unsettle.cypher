// A settlement is undone: its names are unresolved again, and it is kept for the record.
// :param settlement => 's-0000000000000000'
// :param now => datetime()
MATCH (settlement:Settlement {id: $settlement})-[:SETTLES]->(name:UnresolvedName)
SET settlement.active = false, settlement.undoneAt = $now
WITH name
MATCH (name)<-[named:NAMED {settlement: $settlement}]-(passage:Passage)
CREATE (passage)-[:NAMES {start: named.start, end: named.end}]->(name)
DELETE named
