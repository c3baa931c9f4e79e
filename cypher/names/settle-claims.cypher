// What waits for names that are settled in an article learns whom they mean.
// :param rows => [{article: 'a-0000000000000000', name: 'congo', settlement: 's-0000000000000000', actor: 'COD'}]
UNWIND $rows AS row
MATCH (settlement:Settlement {id: row.settlement})
MATCH (:Article {id: row.article})<-[:VERSION_OF]-(:ArticleVersion {current: true})<-[:OF]-(:Passage)
      <-[:STATED_IN]-(claim:UnresolvedClaim)-[waits:WAITS_FOR]->(:UnresolvedName {id: row.name})
WITH DISTINCT row, settlement, claim, waits
SET claim.subjectId = CASE waits.as WHEN 'SUBJECT' THEN row.actor ELSE claim.subjectId END,
    claim.objectId = CASE waits.as WHEN 'OBJECT' THEN row.actor ELSE claim.objectId END
CREATE (settlement)-[:SETTLED {as: waits.as, name: row.name}]->(claim)
DELETE waits
