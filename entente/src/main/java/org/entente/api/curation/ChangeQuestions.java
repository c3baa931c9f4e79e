package org.entente.api.curation;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.article.FoundArticle;
import org.entente.api.claim.FoundClaim;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.article.ArticleId;
import org.entente.claim.ClaimId;
import org.entente.curation.RecordedChange;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.Page;
import org.entente.graph.read.RecordedClaim;
import org.entente.graph.read.StoredArticle;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where the audit trail can be asked for, and what each change concerns. */
@Controller
final class ChangeQuestions {

  @QueryMapping
  CompletableFuture<Connection<FoundChange>> changes(
      @Argument @Nullable ChangeWhere where,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<ChangesAsked, Page<RecordedChange>> changePages,
      DataLoader<ChangesAsked, Integer> changeCounts) {
    ChangesAsked asked =
        new ChangesAsked(where == null ? ChangeWhere.ANY : where, PageRequest.of(first, after));
    return changePages
        .load(asked)
        .thenApply(page -> Connection.of(page, FoundChange::new, () -> changeCounts.load(asked)));
  }

  @SchemaMapping(typeName = "Change")
  CompletableFuture<List<KnownActor>> actors(
      FoundChange change, DataLoader<ActorId, KnownActor> actors) {
    return actors
        .loadMany(change.actorIds())
        .thenApply(found -> found.stream().filter(Objects::nonNull).distinct().toList());
  }

  @SchemaMapping(typeName = "Change")
  @Nullable CompletableFuture<@Nullable FoundClaim> claim(
      FoundChange change, DataLoader<ClaimId, RecordedClaim> claimById) {
    ClaimId claim = change.change().claim();
    return claim == null
        ? null
        : claimById.load(claim).thenApply(found -> found == null ? null : new FoundClaim(found));
  }

  @SchemaMapping(typeName = "Change")
  @Nullable CompletableFuture<@Nullable FoundArticle> article(
      FoundChange change, DataLoader<ArticleId, StoredArticle> articleById) {
    ArticleId article = change.change().article();
    return article == null
        ? null
        : articleById
            .load(article)
            .thenApply(found -> found == null ? null : new FoundArticle(found));
  }
}
