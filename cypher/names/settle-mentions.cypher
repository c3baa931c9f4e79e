// Names that are settled in an article are no longer unresolved there.
// :param rows => [{article: 'a-0000000000000000', name: 'congo', settlement: 's-0000000000000000', actor: 'COD'}]
UNWIND $rows AS row
MATCH (:Article {id: row.article})<-[:VERSION_OF]-(:ArticleVersion {current: true})<-[:OF]-(passage:Passage)
      -[names:NAMES]->(name:UnresolvedName {id: row.name})
CREATE (passage)-[:NAMED {start: names.start, end: names.end, settlement: row.settlement}]->(name)
DELETE names
