package org.entente.api.claim;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.claim.ClaimsAsked.OfAll;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.graph.read.ClaimReader;
import org.entente.graph.read.Page;
import org.entente.graph.read.RecordedClaim;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What is new since somebody last looked. */
@Controller
final class NewsQuestions {

  @QueryMapping
  CompletableFuture<News> news(
      @Argument @Nullable ClaimWhere where,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<OfAll, Page<RecordedClaim>> claimPages,
      DataLoader<OfAll, Integer> claimCounts) {
    OfAll asked =
        new OfAll(
            where == null ? ClaimWhere.ANY : where,
            ClaimRanking.AS_RECORDED,
            true,
            PageRequest.of(first, after));
    return claimPages
        .load(asked)
        .thenApply(
            page ->
                new News(
                    Connection.of(page, FoundClaim::new, () -> claimCounts.load(asked)),
                    cursor(page, asked)));
  }

  /** Behind the last claim on the page; behind an empty one, where it began. */
  private static String cursor(Page<RecordedClaim> page, OfAll asked) {
    String last = page.endCursor();
    String after = asked.page().after();
    if (last != null) {
      return last;
    }
    return after != null ? after : ClaimReader.cursorAt(asked.where().recordedAfter());
  }
}
