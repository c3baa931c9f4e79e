// What the claims of these stories speak of: their sources must be counted anew where stories turn out
// to be one.
// :param stories => ['s-0000000000000000']
UNWIND $stories AS story
MATCH (version:ArticleVersion {story: story})<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:Claim)
WHERE claim.counts
RETURN DISTINCT claim.subjectId + ' ' + claim.relation + ' ' + claim.objectId AS dyad
