// A claim has a subject and an object: a row is what breaks that.
MATCH (claim:Claim)
WHERE NOT (EXISTS { (:Actor {id: claim.subjectId}) } AND EXISTS { (:Actor {id: claim.objectId}) })
RETURN claim.id AS id
LIMIT 20
