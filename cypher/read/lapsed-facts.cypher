// Claims that count no more, by their ids or those of facts that were called after them, each with the claims that count
// about the same subject, relation and object. Which of these it would be one fact with, the derivation says.
// :param ids => ['f-0000000000000000']
UNWIND $ids AS id
CALL (id) {
  WITH id WHERE id STARTS WITH 'f-' OR id STARTS WITH 'c-'
  MATCH (claim:Claim {id: 'c-' + substring(id, 2)})
  RETURN claim
UNION
  MATCH (claim:Claim {formerFactId: id})
  USING INDEX SEEK claim:Claim(formerFactId)
  RETURN claim
}
WITH id, claim
WHERE NOT claim.counts
MATCH (version:ArticleVersion {id: claim.versionId})
CALL (claim) {
  MATCH (other:Claim {subjectId: claim.subjectId, relation: claim.relation, objectId: claim.objectId})-[:EVIDENCE_OF]->(fact:Fact)
  MATCH (told:ArticleVersion {id: other.versionId})
  RETURN collect(other {.id, .subjectId, .relation, .objectId, .polarity, .modality, .aspect, .from, .to,
                        .attributedTo, .consent, .flag, .quantity, .confidence, .extractor, .source, .known,
                        story: told.story, fact: fact.id}) AS others
}
RETURN id, others,
       claim {.id, .subjectId, .relation, .objectId, .polarity, .modality, .aspect, .from, .to,
              .attributedTo, .consent, .flag, .quantity, .confidence, .extractor, .source, .known,
              story: version.story} AS lapsed
