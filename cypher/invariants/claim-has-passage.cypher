// A claim has a passage of its version, which has an article with an outlet: a row is what breaks that.
MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:STATED_IN]->(:Passage)-[:OF]->(:ArticleVersion {id: claim.versionId})-[:VERSION_OF]->(:Article)-[:PUBLISHED_BY]->(:Outlet) }
RETURN claim.id AS id
LIMIT 20
