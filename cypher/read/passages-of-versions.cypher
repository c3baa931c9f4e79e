// The sentences of versions of articles, in order; with the lead and the gaps they are the text.
// :param ids => ['v-0000000000000000']
UNWIND $ids AS id
MATCH (version:ArticleVersion {id: id})
OPTIONAL MATCH (version)<-[:OF]-(passage:Passage)
RETURN id, version.lead AS lead, properties(passage) AS passage
ORDER BY id, passage.start
