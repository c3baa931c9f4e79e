// The facts that are stored about these dyads.
// :param dyads => [{subject: 'RUS', relation: 'DEPLOYED_TROOPS_TO', object: 'KAZ'}]
UNWIND $dyads AS dyad
MATCH (fact:Fact {subjectId: dyad.subject, relation: dyad.relation, objectId: dyad.object})
RETURN fact.id AS id, fact.digest AS digest, fact.polarity AS polarity, fact.modality AS modality,
       fact.ending AS ending,
       fact.subjectId AS subject, fact.relation AS relation, fact.objectId AS object
