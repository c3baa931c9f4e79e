// Articles of several lists of outlets at once, of each list a page, the latest first; a list without
// outlets has the articles of all. Those without a date come last, and are looked for only where the
// dated ones do not fill the page.
// :param lists => [{key: 0, outlets: []}]
// :param first => null
// :param last => null
// :param until => date('9999-12-31')
// :param afterKey => null
// :param afterId => ''
// :param limit => 20
UNWIND $lists AS list
CALL (list) {
  CALL (list) {
    WITH list WHERE size(list.outlets) = 0
    CALL () {
      // in the order of the index on the day of publication
      MATCH (article:Article)
      WHERE article.published <= $until AND article.published >= coalesce($first, date('0001-01-01'))
        AND ($afterKey IS NULL OR article.published < $until OR article.id > $afterId)
      WITH article
      ORDER BY article.published DESC, article.id
      LIMIT $limit
      RETURN collect(article) AS dated
    }
    CALL (dated) {
      UNWIND dated AS article
      RETURN article
    UNION ALL
      // unwound, so that no article is looked at where the page is full
      UNWIND CASE WHEN size(dated) < $limit AND $first IS NULL AND $last IS NULL THEN [true] ELSE [] END AS wanted
      MATCH (article:Article)
      WHERE article.published IS NULL
      RETURN article
    }
    RETURN article
  UNION
    WITH list
    UNWIND list.outlets AS name
    MATCH (article:Article)-[:PUBLISHED_BY]->(:Outlet {name: name})
    RETURN article
  }
  WITH article,
       toFloat(-duration.inDays(date('1970-01-01'), coalesce(article.published, date('0001-01-01'))).days) AS key
  WHERE ($first IS NULL OR article.published >= $first) AND ($last IS NULL OR article.published <= $last)
    AND ($afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND article.id > $afterId))
  RETURN article, key
  ORDER BY key, article.id
  LIMIT $limit
}
MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
MATCH (article)<-[:VERSION_OF]-(version:ArticleVersion {current: true})
RETURN list.key AS list, properties(article) AS article, outlet.name AS outlet, version.id AS version,
       version.story AS story, version.ingestedAt AS ingestedAt, key
ORDER BY list, key, article.id
