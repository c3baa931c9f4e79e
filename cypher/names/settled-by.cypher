// The claims that a settlement has made, everywhere or in one article, and the articles in which it told anything.
// :param settlement => 's-0000000000000000'
// :param article => null
MATCH (settlement:Settlement {id: $settlement})-[:SETTLES]->(name:UnresolvedName)
RETURN name.id AS name, name.text AS text, properties(settlement) AS settlement,
       [(settlement)-[:SETTLED]->(claim:Claim)
        WHERE NOT claim.superseded
          AND ($article IS NULL
               OR EXISTS { (claim)-[:STATED_IN]->(:Passage)-[:OF]->(:ArticleVersion)-[:VERSION_OF]->(:Article {id: $article}) })
        | claim.subjectId + ' ' + claim.relation + ' ' + claim.objectId] AS dyads,
       COLLECT {
         MATCH (name)<-[:NAMED {settlement: $settlement}]-(:Passage)-[:OF]->(:ArticleVersion)-[:VERSION_OF]->(article:Article)
         RETURN DISTINCT article.id
       } AS articles
