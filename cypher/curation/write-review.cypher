// The review of a claim, in place of an earlier one, which the audit trail keeps.
// :param properties => {claimId: 'c-0000000000000000', verdict: 'REJECT', by: 'A. Editor', why: 'The passage is about another war'}
MERGE (review:Review {claimId: $properties.claimId})
SET review = $properties
