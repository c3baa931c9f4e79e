// How many articles several lists of outlets have: see articles-by-outlets.cypher.
// :param lists => [{key: 0, outlets: []}]
// :param first => null
// :param last => null
UNWIND $lists AS list
CALL (list) {
  CALL (list) {
    WITH list WHERE size(list.outlets) = 0
    MATCH (article:Article)
    RETURN article
  UNION
    WITH list
    UNWIND list.outlets AS name
    MATCH (article:Article)-[:PUBLISHED_BY]->(:Outlet {name: name})
    RETURN article
  }
  WITH article
  WHERE ($first IS NULL OR article.published >= $first) AND ($last IS NULL OR article.published <= $last)
  RETURN count(article) AS total
}
RETURN list.key AS list, total
