// The claims that count about these dyads, and to which fact each belongs as yet.
// :param dyads => [{id: 'RUS DEPLOYED_TROOPS_TO KAZ', subject: 'RUS', relation: 'DEPLOYED_TROOPS_TO', object: 'KAZ'}]
UNWIND $dyads AS dyad
MATCH (claim:Claim {subjectId: dyad.subject, relation: dyad.relation, objectId: dyad.object})
MATCH (version:ArticleVersion {id: claim.versionId})
OPTIONAL MATCH (claim)-[:EVIDENCE_OF]->(fact:Fact)
RETURN dyad.id AS dyad, claim.counts AS counts, fact.id AS fact,
       claim {.id, .subjectId, .relation, .objectId, .polarity, .modality, .aspect, .from, .to,
              .attributedTo, .consent, .flag, .quantity, .confidence, .extractor, .source, .known,
              story: version.story} AS claim
