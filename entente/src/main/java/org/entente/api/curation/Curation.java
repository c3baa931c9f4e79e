package org.entente.api.curation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.actor.ActorIds;
import org.entente.api.actor.KnownActors;
import org.entente.api.actor.Regions;
import org.entente.api.claim.FoundClaim;
import org.entente.claim.ClaimId;
import org.entente.curation.RecordedChange;
import org.entente.curation.Signature;
import org.entente.curation.Verdict;
import org.entente.graph.Graph;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.RecordedClaim;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What people decide: which claims are right, and which ids mean one actor. */
@Controller
final class Curation {

  /** A review as in the schema. */
  record ReviewInput(
      String claim, Verdict verdict, String by, String why, @Nullable CorrectionInput correction) {}

  /** A merge as in the schema. */
  record MergeInput(String from, String into, String by, String why) {}

  /** The undoing of a merge as in the schema. */
  record UndoInput(String actor, String by, String why) {}

  /**
   * What came of a review.
   *
   * @param id which claim
   * @param change what the audit trail tells of it
   */
  record Reviewed(ClaimId id, FoundChange change) {}

  /**
   * What came of a merge, or of undoing it.
   *
   * @param id the actor that was merged, or is one of its own again
   * @param change what the audit trail tells of it
   */
  record Merged(ActorId id, FoundChange change) {}

  private final Graph graph;
  private final KnownActors actors;
  private final Regions regions;

  Curation(Graph graph, KnownActors actors, Regions regions) {
    this.graph = graph;
    this.actors = actors;
    this.regions = regions;
  }

  @MutationMapping
  Reviewed reviewClaim(@Argument ReviewInput input) {
    ClaimId claim = new ClaimId(input.claim());
    CorrectionInput correction = input.correction();
    RecordedChange change =
        graph
            .reviews()
            .review(
                claim,
                input.verdict(),
                correction == null ? null : correction.correction(),
                Signature.required(input.by(), input.why()));
    return new Reviewed(claim, new FoundChange(change));
  }

  @MutationMapping
  Merged mergeActors(@Argument MergeInput input) {
    ActorId from = id(input.from());
    Signature signature = Signature.required(input.by(), input.why());
    return merged(from, graph.merges().merge(from, id(input.into()), signature));
  }

  @MutationMapping
  Merged undoMerge(@Argument UndoInput input) {
    ActorId actor = id(input.actor());
    Signature signature = Signature.required(input.by(), input.why());
    return merged(actor, graph.merges().undo(actor, signature));
  }

  private Merged merged(ActorId actor, RecordedChange change) {
    actors.forget();
    regions.forget();
    return new Merged(actor, new FoundChange(change));
  }

  private static ActorId id(String id) {
    return ActorIds.read(id).orElseThrow(() -> ActorIds.unknown(List.of(id)));
  }

  @SchemaMapping(typeName = "ReviewResult")
  CompletableFuture<FoundClaim> claim(
      Reviewed reviewed, DataLoader<ClaimId, RecordedClaim> claimById) {
    return claimById.load(reviewed.id()).thenApply(FoundClaim::new);
  }

  @SchemaMapping(typeName = "MergeResult")
  CompletableFuture<KnownActor> actor(Merged merged, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(merged.id());
  }
}
