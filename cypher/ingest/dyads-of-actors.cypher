// What the facts about these actors speak of.
// :param actors => ['SUN']
UNWIND $actors AS id
MATCH (:Actor {id: id})<-[:SUBJECT|OBJECT]-(fact:Fact)
RETURN DISTINCT fact.subjectId + ' ' + fact.relation + ' ' + fact.objectId AS dyad
