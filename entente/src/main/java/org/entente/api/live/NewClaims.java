package org.entente.api.live;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.entente.api.batch.FreshAnswers;
import org.entente.api.claim.ClaimQueries;
import org.entente.api.claim.ClaimWhere;
import org.entente.api.claim.FoundClaim;
import org.entente.api.error.Refusal;
import org.entente.graph.read.ClaimFilter;
import org.entente.graph.read.ClaimOrder;
import org.entente.graph.read.ClaimReader;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.RecordedClaim;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** New claims for one who listens, each with as much about it as was asked for. */
@Controller
final class NewClaims {

  /** How much of what was missed is told; more is read page by page. */
  private static final int MOST_MISSED = 1_000;

  private final ClaimFeed feed;
  private final ClaimQueries queries;
  private final ClaimReader claims;

  NewClaims(ClaimFeed feed, ClaimQueries queries, GraphReader graph) {
    this.feed = feed;
    this.queries = queries;
    this.claims = graph.claims();
  }

  @SubscriptionMapping
  Flux<FoundClaim> newClaims(
      @Argument @Nullable ClaimWhere where,
      @ContextValue String connection,
      @ContextValue Turns turns,
      DataFetchingEnvironment environment) {
    ClaimWhere asked = where == null ? ClaimWhere.ANY : where;
    if (asked.article() != null || asked.verdict() != null || asked.reviewed() != null) {
      throw Refusal.badRequest(
          "'article', 'verdict' and 'reviewed' cannot be conditions here: an article's claims all"
              + " come at once, and nobody has reviewed them yet. Ask for them with claims(where:"
              + " {…}).");
    }
    ClaimFilter filter = queries.ofComing(asked);
    return turns
        .in(feed.claims(connection, filter::includes, () -> missed(filter)))
        .doOnNext(claim -> FreshAnswers.forget(environment))
        .map(FoundClaim::new);
  }

  private List<RecordedClaim> missed(ClaimFilter filter) {
    if (filter.stated().recordedAfter() == null) {
      return List.of();
    }
    List<RecordedClaim> missed =
        claims.find(filter, ClaimOrder.RECORDED, MOST_MISSED + 1, null).items();
    if (missed.size() > MOST_MISSED) {
      throw Refusal.limitExceeded(
          "More than %,d claims were recorded since. Read them page by page with claims(where: {recordedAfter: …}), then subscribe from the last one on."
              .formatted(MOST_MISSED));
    }
    return missed;
  }
}
