// The edges of facts that are no more; run once for each type.
// :param facts => ['f-0000000000000000']
UNWIND $facts AS id
MATCH ()-[edge:DEPLOYED_TROOPS_TO {factId: id}]->()
DELETE edge
