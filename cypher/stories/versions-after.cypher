// The next versions in the order of their ids, with their sentences, to go through all of them.
// :param after => ''
// :param limit => 200
MATCH (version:ArticleVersion)
WHERE version.id > $after
WITH version ORDER BY version.id LIMIT $limit
OPTIONAL MATCH (version)<-[:OF]-(passage:Passage)
WITH version, passage ORDER BY version.id, passage.start
RETURN version.id AS id, collect(properties(passage)) AS passages
ORDER BY id
