// A claim has a dyad, by which its facts are derived: a row is what breaks that.
MATCH (claim:Claim)
WHERE NOT EXISTS { (:Dyad {id: claim.subjectId + ' ' + claim.relation + ' ' + claim.objectId}) }
RETURN claim.id AS id
LIMIT 20
