// A version tells a story, which is named for the version that tells it and has the smallest id: a row
// is what breaks that.
MATCH (version:ArticleVersion)
WITH version.story AS story, min(version.id) AS smallest
WHERE story IS NULL OR story <> 's-' + substring(smallest, 2)
RETURN smallest AS id
LIMIT 20
