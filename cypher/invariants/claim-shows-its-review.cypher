// A claim shows the verdict of its review, and says what a correction says: a row is what breaks that.
CALL () {
  MATCH (review:Review)
  MATCH (claim:Claim {id: review.claimId})
  WHERE coalesce(claim.verdict, '') <> review.verdict
     OR (review.verdict = 'CORRECT'
         AND (claim.relation <> review.relation OR claim.polarity <> review.polarity
              OR claim.modality <> review.modality OR claim.aspect <> review.aspect
              OR coalesce(claim.from, '') <> coalesce(review.from, '') OR coalesce(claim.to, '') <> coalesce(review.to, '')))
  RETURN claim.id AS id
UNION
  MATCH (claim:Claim)
  WHERE claim.verdict IS NOT NULL AND NOT EXISTS { (:Review {claimId: claim.id}) }
  RETURN claim.id AS id
}
RETURN id
LIMIT 20
