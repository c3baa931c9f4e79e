// A passage has text and belongs to one version: a row is what breaks that.
MATCH (passage:Passage)
WHERE COUNT { (passage)-[:OF]->(:ArticleVersion) } <> 1 OR size(passage.text) = 0
RETURN passage.id AS id
LIMIT 20
