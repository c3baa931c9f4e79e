// Articles from before the stories tell one of their own, until 'entente rebuild' finds their copies.
MATCH (version:ArticleVersion)
WHERE version.story IS NULL
SET version.story = 's-' + substring(version.id, 2);
