// The claims that count about these dyads, to which fact each belongs as yet, and when those of the two ended who did. A
// person's dates are those of an office.
// :param dyads => [{id: 'RUS DEPLOYED_TROOPS_TO KAZ', subject: 'RUS', relation: 'DEPLOYED_TROOPS_TO', object: 'KAZ'}]
UNWIND $dyads AS dyad
MATCH (subject:Actor {id: dyad.subject})
MATCH (object:Actor {id: dyad.object})
MATCH (claim:Claim {subjectId: dyad.subject, relation: dyad.relation, objectId: dyad.object})
MATCH (version:ArticleVersion {id: claim.versionId})
OPTIONAL MATCH (claim)-[:EVIDENCE_OF]->(fact:Fact)
RETURN dyad.id AS dyad, [actor IN [subject, object] WHERE actor.to IS NOT NULL AND NOT actor:Person | actor.to] AS ends,
       claim.counts AS counts, fact.id AS fact,
       claim {.id, .subjectId, .relation, .objectId, .polarity, .modality, .aspect, .from, .to,
              .attributedTo, .consent, .flag, .quantity, .confidence, .extractor, .source, .known,
              story: version.story} AS claim
