// A fact has one subject and one object: a row is what breaks that.
MATCH (fact:Fact)
WHERE COUNT { (fact)-[:SUBJECT]->(:Actor {id: fact.subjectId}) } <> 1
   OR COUNT { (fact)-[:OBJECT]->(:Actor {id: fact.objectId}) } <> 1
RETURN fact.id AS id
LIMIT 20
