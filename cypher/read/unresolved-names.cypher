// Names of which nobody knows whom they mean, the most frequent first. How often is the degree of a node, which costs nothing.
// :param text => null
// :param afterKey => null
// :param afterId => ''
// :param limit => 20
MATCH (name:UnresolvedName)
WHERE $text IS NULL OR name.id CONTAINS $text
WITH name, COUNT { (name)<-[:NAMES]-() } AS mentions
WHERE mentions > 0
  AND ($afterKey IS NULL OR -mentions > $afterKey OR (-mentions = $afterKey AND name.id > $afterId))
RETURN name.id AS id, name.text AS text, mentions
ORDER BY mentions DESC, id
LIMIT $limit
