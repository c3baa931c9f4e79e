// Stories that turned out to be one.
// :param joins => [{from: 's-0000000000000001', to: 's-0000000000000000'}]
UNWIND $joins AS row
MATCH (version:ArticleVersion {story: row.from})
SET version.story = row.to
