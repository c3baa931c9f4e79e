// The sentences of articles in their current versions, from which their texts are put together.
// :param ids => ['a-0000000000000000']
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:VERSION_OF]-(version:ArticleVersion {current: true})<-[:OF]-(passage:Passage)
RETURN id, version.lead AS lead, properties(passage) AS passage
ORDER BY id, passage.start
