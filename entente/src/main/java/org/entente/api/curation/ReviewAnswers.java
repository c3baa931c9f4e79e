package org.entente.api.curation;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.batch.Batches;
import org.entente.api.claim.FoundClaim;
import org.entente.claim.ClaimId;
import org.entente.curation.Review;
import org.entente.curation.Verdict;
import org.entente.graph.read.RecordedClaim;
import org.entente.graph.read.ReviewReader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What people found about a claim, and what was read before they did. */
@Controller
@SchemaMapping(typeName = "Claim")
final class ReviewAnswers {

  /**
   * A review as in the schema.
   *
   * @param verdict what was found
   * @param by who found it
   * @param why for which reason
   * @param at when
   */
  record FoundReview(Verdict verdict, @Nullable String by, @Nullable String why, Instant at) {
    static FoundReview of(Review review) {
      return new FoundReview(
          review.verdict(), review.signature().by(), review.signature().why(), review.at());
    }
  }

  ReviewAnswers(Batches batches, ReviewReader reviews) {
    batches.add("reviews", (Set<ClaimId> claims) -> reviews.of(claims));
  }

  @SchemaMapping
  @Nullable CompletableFuture<@Nullable FoundReview> review(
      FoundClaim claim, DataLoader<ClaimId, Review> reviews) {
    return claim.recorded().verdict() == null
        ? null
        : reviews
            .load(claim.id())
            .thenApply(review -> review == null ? null : FoundReview.of(review));
  }

  @SchemaMapping
  @Nullable FoundStatement original(FoundClaim claim) {
    RecordedClaim recorded = claim.recorded();
    return recorded.verdict() == null ? null : new FoundStatement(recorded.read().says());
  }

  @SchemaMapping
  @Nullable Double originalConfidence(FoundClaim claim) {
    RecordedClaim recorded = claim.recorded();
    return recorded.verdict() == null ? null : recorded.read().confidence().value();
  }
}
