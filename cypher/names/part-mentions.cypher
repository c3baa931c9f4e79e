// The names of which a settlement tells no more whom they mean, everywhere or in one article, are unresolved again.
// :param settlement => 's-0000000000000000'
// :param article => null
MATCH (:Settlement {id: $settlement})-[:SETTLES]->(name:UnresolvedName)
MATCH (name)<-[named:NAMED {settlement: $settlement}]-(passage:Passage)
WHERE $article IS NULL OR EXISTS { (passage)-[:OF]->(:ArticleVersion)-[:VERSION_OF]->(:Article {id: $article}) }
CREATE (passage)-[:NAMES {start: named.start, end: named.end}]->(name)
DELETE named
