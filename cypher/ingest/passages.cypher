// The sentences of article versions: the text is kept here and nowhere else.
// :param passages => [{id: 'v-0000000000000000:0-5', version: 'v-0000000000000000', properties: {start: 0, end: 5, text: 'Text.', kind: 'BODY'}}]
UNWIND $passages AS row
MERGE (passage:Passage {id: row.id})
SET passage += row.properties
WITH row, passage
MATCH (version:ArticleVersion {id: row.version})
MERGE (passage)-[:OF]->(version)
