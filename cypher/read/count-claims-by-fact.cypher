// How many claims facts have; as of a day those known by then.
// :param ids => ['f-0000000000000000']
// :param knownBy => null
UNWIND $ids AS id
MATCH (fact:Fact {id: id})
RETURN id, COUNT {
  (claim:Claim)-[:EVIDENCE_OF]->(fact) WHERE $knownBy IS NULL OR claim.known <= $knownBy
} AS total
