// What is stored of these articles: their properties' digest and which version is current.
// :param articles => ['a-0000000000000000']
UNWIND $articles AS id
MATCH (article:Article {id: id})<-[:VERSION_OF]-(version:ArticleVersion {current: true})
RETURN article.id AS article, article.digest AS digest, version.id AS version
