// The audit trail, the newest change first, page by page.
// :param kinds => []
// :param by => []
// :param from => null
// :param until => null
// :param before => 9223372036854775807
// :param limit => 20
MATCH (change:Change)
WHERE change.number < $before
  AND (size($kinds) = 0 OR change.kind IN $kinds) AND (size($by) = 0 OR change.by IN $by)
  AND ($from IS NULL OR change.at >= $from) AND ($until IS NULL OR change.at < $until)
WITH change
ORDER BY change.number DESC
LIMIT $limit
RETURN properties(change) AS change,
       head([(change)-[:ON]->(claim:Claim) | claim.id]) AS claim,
       head([(change)-[:ON]->(article:Article) | article.id]) AS article
ORDER BY change.number DESC
