// Versions that share a print tell one story: a row is what breaks that.
MATCH (print:Print)<-[:BEARS]-(version:ArticleVersion)
WITH print, count(DISTINCT version.story) AS stories
WHERE stories > 1
RETURN toString(print.key) AS id
LIMIT 20
