// Notes which table these articles hold the rows of.
// :param articles => ['a-0000000000000000']
// :param table => 'interventions.csv'
UNWIND $articles AS id
MATCH (article:Article {id: id})
WHERE article.table IS NULL OR article.table <> $table
SET article.table = $table
