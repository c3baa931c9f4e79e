package org.entente.api.name;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.actor.gazetteer.FoldedText;
import org.entente.api.actor.KnownActors;
import org.entente.api.article.FoundArticle;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.api.scalar.PeriodInput;
import org.entente.article.ArticleId;
import org.entente.curation.ImpossibleChange;
import org.entente.curation.Settlement;
import org.entente.curation.Signature;
import org.entente.graph.Graph;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.NameReader;
import org.entente.graph.read.NamedSettlement;
import org.entente.graph.read.StoredArticle;
import org.entente.graph.write.Settled;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Settles whom unresolved names mean, and takes that back. */
@Controller
final class NameSettlements {

  /** Whom a name means, as in the schema. */
  record SettleInput(
      String name,
      String actor,
      @Nullable PeriodInput during,
      @Nullable String article,
      String by,
      String why) {}

  /** What is taken back, as in the schema. */
  record UndoInput(String settlement, String by, String why) {}

  /** What came of it, as in the schema. */
  record Answer(NamedSettlement settlement, int claims, int facts) {

    static Answer of(Settled settled) {
      return new Answer(
          new NamedSettlement(settled.settlement(), settled.text()),
          settled.claims(),
          settled.facts());
    }
  }

  private final Graph graph;
  private final NameReader names;
  private final KnownActors actors;

  NameSettlements(Graph graph, NameReader names, KnownActors actors) {
    this.graph = graph;
    this.names = names;
    this.actors = actors;
  }

  @QueryMapping
  Connection<NamedSettlement> settlements(
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<String, Integer> countsOfSettlements) {
    PageRequest page = PageRequest.of(first, after);
    return Connection.of(
        names.settlements(page.first(), page.after()),
        settlement -> settlement,
        () -> countsOfSettlements.load(NameLoaders.ALL_SETTLEMENTS));
  }

  @MutationMapping
  Answer settleName(@Argument SettleInput input) {
    Period during = PeriodInput.period(input.during());
    FuzzyDate from = during == null ? null : during.from();
    FuzzyDate to = during == null ? null : during.to();
    Settlement.Scope scope =
        new Settlement.Scope(
            article(input.article()),
            from == null ? null : from.earliest(),
            to == null ? null : to.latest());
    Settlement settlement =
        Settlement.of(
            FoldedText.fold(input.name()),
            actors.require(input.actor()),
            scope,
            Signature.required(input.by(), input.why()),
            Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MILLIS));
    return Answer.of(graph.names().settle(settlement));
  }

  private @Nullable ArticleId article(@Nullable String given) {
    if (given == null) {
      return null;
    }
    ArticleId id = new ArticleId(given);
    if (graph.reader().articles().byIds(List.of(id)).isEmpty()) {
      throw ImpossibleChange.unknown(
          "There is no article '%s'; 'articles' lists them.".formatted(given));
    }
    return id;
  }

  @MutationMapping
  Answer undoSettlement(@Argument UndoInput input) {
    return Answer.of(
        graph.names().undo(input.settlement(), Signature.required(input.by(), input.why())));
  }

  @SchemaMapping(typeName = "Settlement")
  String id(NamedSettlement settlement) {
    return settlement.settlement().id();
  }

  @SchemaMapping(typeName = "Settlement")
  String name(NamedSettlement settlement) {
    return settlement.text();
  }

  @SchemaMapping(typeName = "Settlement")
  CompletableFuture<KnownActor> actor(
      NamedSettlement settlement, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(settlement.settlement().actor());
  }

  @SchemaMapping(typeName = "Settlement")
  @Nullable CompletableFuture<@Nullable FoundArticle> article(
      NamedSettlement settlement, DataLoader<ArticleId, StoredArticle> articleById) {
    ArticleId article = settlement.settlement().scope().article();
    return article == null
        ? null
        : articleById
            .load(article)
            .thenApply(found -> found == null ? null : new FoundArticle(found));
  }

  @SchemaMapping(typeName = "Settlement")
  @Nullable FuzzyDate from(NamedSettlement settlement) {
    var from = settlement.settlement().scope().from();
    return from == null ? null : FuzzyDate.day(from);
  }

  @SchemaMapping(typeName = "Settlement")
  @Nullable FuzzyDate to(NamedSettlement settlement) {
    var to = settlement.settlement().scope().to();
    return to == null ? null : FuzzyDate.day(to);
  }

  @SchemaMapping(typeName = "Settlement")
  @Nullable String by(NamedSettlement settlement) {
    return settlement.settlement().signature().by();
  }

  @SchemaMapping(typeName = "Settlement")
  @Nullable String why(NamedSettlement settlement) {
    return settlement.settlement().signature().why();
  }

  @SchemaMapping(typeName = "Settlement")
  Instant at(NamedSettlement settlement) {
    return settlement.settlement().at();
  }
}
