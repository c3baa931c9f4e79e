// A claim that counts names nobody who was merged away; what was is found by its resolution: a row is
// what breaks that.
CALL () {
  MATCH (actor:Actor)-[:MERGED_INTO]->(:Actor)
  MATCH (claim:Claim)
  WHERE claim.counts AND actor.id IN [claim.subjectId, claim.objectId, claim.attributedTo, claim.flag]
  RETURN claim.id AS id
UNION
  MATCH (claim:Claim)-[:RESOLVED_TO]->(actor:Actor)
  WHERE NOT EXISTS { (actor)-[:MERGED_INTO]->(:Actor) }
  RETURN claim.id AS id
UNION
  MATCH (actor:Actor)-[:MERGED_INTO]->(:Actor)
  MATCH (claim:Claim {originalSubjectId: actor.id})
  WHERE coalesce(claim.verdict, '') <> 'CORRECT' AND NOT EXISTS { (claim)-[:RESOLVED_TO]->(actor) }
  RETURN claim.id AS id
}
RETURN id
LIMIT 20
