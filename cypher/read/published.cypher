// From when to when the articles in the graph were published.
CALL () {
  MATCH (article:Article) WHERE article.published IS NOT NULL
  RETURN article.published AS first ORDER BY first LIMIT 1
}
CALL () {
  MATCH (article:Article) WHERE article.published IS NOT NULL
  RETURN article.published AS last ORDER BY last DESC LIMIT 1
}
RETURN first, last
