// Of which articles the unresolved names are not yet as they were read, or stand in a version that is no longer current.
// Where the reading failed there is no digest: what an earlier one found in that version stands.
// :param articles => [{article: 'a-0000000000000000', version: 'v-0000000000000000', digest: ''}]
UNWIND $articles AS row
MATCH (article:Article {id: row.article})<-[:VERSION_OF]-(version:ArticleVersion)
WITH row, article,
     [v IN collect(version)
      WHERE coalesce(v.unresolved, '') <> CASE v.id WHEN row.version THEN coalesce(row.digest, v.unresolved, '') ELSE '' END] AS differing
WHERE size(differing) > 0
RETURN article.id AS article
