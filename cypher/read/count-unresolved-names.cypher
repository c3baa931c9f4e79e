// How many names there are of which nobody knows whom they mean.
// :param text => null
MATCH (name:UnresolvedName)
WHERE ($text IS NULL OR name.id CONTAINS $text) AND COUNT { (name)<-[:NAMES]-() } > 0
RETURN count(name) AS total
