package org.entente.api.actor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.actor.ActorName;
import org.entente.actor.Tenure;
import org.entente.graph.node.KnownActor;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What is known of an actor besides its facts. */
@Controller
@SchemaMapping(typeName = "Actor")
final class ActorAnswers {

  /**
   * A name of an actor.
   *
   * @param text as it is written
   * @param use how it points to the actor
   * @param from since when
   * @param to until when
   */
  record Name(String text, String use, @Nullable FuzzyDate from, @Nullable FuzzyDate to) {
    static Name of(ActorName name) {
      return new Name(name.text(), name.use().name(), name.valid().from(), name.valid().to());
    }
  }

  /**
   * Somebody's time in an office.
   *
   * @param holder who
   * @param title which office
   * @param from since when
   * @param to until when
   */
  record Office(String holder, String title, @Nullable FuzzyDate from, @Nullable FuzzyDate to) {
    static Office of(Tenure tenure) {
      return new Office(
          tenure.name(), tenure.office(), tenure.period().from(), tenure.period().to());
    }
  }

  @SchemaMapping
  @Nullable FuzzyDate from(KnownActor actor) {
    return actor.existence().from();
  }

  @SchemaMapping
  @Nullable FuzzyDate to(KnownActor actor) {
    return actor.existence().to();
  }

  @SchemaMapping
  CompletableFuture<List<ActorId>> mergedIds(
      KnownActor actor, DataLoader<ActorId, List<ActorId>> mergedIds) {
    return mergedIds.load(actor.id()).thenApply(ids -> ids == null ? List.of() : ids);
  }

  @SchemaMapping
  CompletableFuture<List<Name>> names(
      KnownActor actor, DataLoader<ActorId, List<ActorName>> actorNames) {
    return actorNames
        .load(actor.id())
        .thenApply(names -> names == null ? List.of() : names.stream().map(Name::of).toList());
  }

  @SchemaMapping
  CompletableFuture<List<Office>> offices(
      KnownActor actor,
      @Argument @Nullable FuzzyDate on,
      DataLoader<ActorId, List<Tenure>> tenures) {
    return tenures
        .load(actor.id())
        .thenApply(
            all ->
                all == null
                    ? List.of()
                    : all.stream()
                        .filter(tenure -> on == null || tenure.period().mayOverlap(Period.of(on)))
                        .map(Office::of)
                        .toList());
  }
}
