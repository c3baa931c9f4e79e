// Facts that no claim supports any more, or that became part of others.
// :param facts => ['f-0000000000000000']
UNWIND $facts AS id
MATCH (fact:Fact {id: id})
OPTIONAL MATCH (fact)-[:HAS_STATE]->(known:FactState)
DETACH DELETE known, fact
