package org.entente.api.membership;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.fact.FoundFact;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.api.scalar.PeriodInput;
import org.entente.api.scalar.Times;
import org.entente.fact.MembershipChange;
import org.entente.fact.MembershipChange.Change;
import org.entente.fact.SharedOrganisation;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.Page;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Which organisations actors share, and who joined and left when. */
@Controller
final class MembershipQuestions {

  /**
   * An organisation that actors share.
   *
   * @param shared which one
   * @param times of what time was asked
   */
  record FoundShared(SharedOrganisation shared, Times times) {}

  /**
   * A change of membership.
   *
   * @param told what changed
   * @param times of what time was asked
   */
  record FoundChange(MembershipChange told, Times times) {

    public Change change() {
      return told.change();
    }

    public FuzzyDate date() {
      return told.date();
    }

    public @Nullable Boolean certainlyDuring() {
      return times.during() == null ? null : told.certainlyDuring(times.during());
    }
  }

  @QueryMapping
  CompletableFuture<List<FoundShared>> sharedOrganisations(
      @Argument List<String> of,
      @Argument @Nullable FuzzyDate on,
      @Argument @Nullable FuzzyDate knownBy,
      DataLoader<SharedAsked, List<SharedOrganisation>> sharedOrganisations) {
    Times times = new Times(on == null ? null : Period.of(on), knownBy);
    return sharedOrganisations
        .load(new SharedAsked(of, times))
        .thenApply(all -> all.stream().map(each -> new FoundShared(each, times)).toList());
  }

  @SchemaMapping(typeName = "SharedOrganisation")
  CompletableFuture<KnownActor> organisation(
      FoundShared found, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(found.shared().organisation());
  }

  @SchemaMapping(typeName = "SharedOrganisation")
  List<FoundFact> memberships(FoundShared found) {
    Times times = found.times();
    return found.shared().memberships().stream()
        .map(fact -> new FoundFact(fact, times.during(), times.knownBy()))
        .toList();
  }

  @QueryMapping
  CompletableFuture<Connection<FoundChange>> membershipChanges(
      @Argument @Nullable List<String> organisations,
      @Argument @Nullable List<String> members,
      @Argument @Nullable PeriodInput during,
      @Argument @Nullable FuzzyDate knownBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<ChangesAsked, List<MembershipChange>> membershipChanges) {
    Times times = Times.of(during, knownBy);
    PageRequest request = PageRequest.of(first, after);
    return membershipChanges
        .load(new ChangesAsked(organisations, members, times))
        .thenApply(
            changes ->
                Connection.of(
                    Page.within(
                        "membership-changes",
                        changes.stream(),
                        change -> change.first().toEpochDay(),
                        MembershipChange::key,
                        request.first(),
                        request.after()),
                    change -> new FoundChange(change, times),
                    () -> CompletableFuture.completedFuture(changes.size())));
  }

  @SchemaMapping(typeName = "MembershipChange")
  CompletableFuture<KnownActor> member(FoundChange found, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(found.told().membership().key().subject());
  }

  @SchemaMapping(typeName = "MembershipChange")
  CompletableFuture<KnownActor> organisation(
      FoundChange found, DataLoader<ActorId, KnownActor> actors) {
    return actors.load(found.told().membership().key().object());
  }

  @SchemaMapping(typeName = "MembershipChange")
  FoundFact membership(FoundChange found) {
    return new FoundFact(
        found.told().membership(), found.times().during(), found.times().knownBy());
  }
}
