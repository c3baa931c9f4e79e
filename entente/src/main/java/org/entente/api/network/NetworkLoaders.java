package org.entente.api.network;

import java.util.List;
import java.util.Map;
import org.entente.api.actor.KnownActors;
import org.entente.api.batch.Batches;
import org.entente.api.error.Refusal;
import org.entente.api.network.IntervenerQuestions.FoundIntervener;
import org.entente.graph.network.Chain;
import org.entente.graph.network.ChainReader;
import org.entente.graph.network.Intervener;
import org.entente.graph.network.IntervenerReader;
import org.entente.graph.network.SideReader;
import org.entente.graph.read.Page;
import org.entente.ontology.ActorId;
import org.springframework.stereotype.Component;

/** Reads the network for all places of a request that ask for it. */
@Component
final class NetworkLoaders {

  /** How many actors one may name: every pair of them is looked up. */
  private static final int MOST_AMONG = 60;

  private final ChainReader chains;
  private final SideReader sides;
  private final IntervenerReader interveners;
  private final KnownActors actors;

  NetworkLoaders(
      Batches batches,
      ChainReader chains,
      SideReader sides,
      IntervenerReader interveners,
      KnownActors actors) {
    this.chains = chains;
    this.sides = sides;
    this.interveners = interveners;
    this.actors = actors;
    batches.add("chains", (ChainsAsked asked) -> asked, (asked, same) -> chains(asked));
    batches.add("sides", (SidesAsked asked) -> asked, (asked, same) -> sides(asked));
    batches.add(
        "interveners", (IntervenersAsked asked) -> asked, (asked, same) -> interveners(asked));
  }

  private Map<ChainsAsked, Page<Chain>> chains(ChainsAsked asked) {
    if (asked.maxHops() < 1 || asked.maxHops() > ChainReader.MOST_HOPS) {
      throw Refusal.badRequest(
          "'maxHops' lies between 1 and %d, not at %d."
              .formatted(ChainReader.MOST_HOPS, asked.maxHops()));
    }
    ActorId from = actors.require(asked.from());
    ActorId to = actors.require(asked.to());
    if (from.equals(to)) {
      throw Refusal.badRequest("A chain leads from one actor to another: give two, not one twice.");
    }
    return Map.of(
        asked,
        chains.find(
            from,
            to,
            asked.maxHops(),
            asked.times().period(),
            asked.times().lastDay(),
            asked.page().first(),
            asked.page().after()));
  }

  private Map<SidesAsked, FoundSides> sides(SidesAsked asked) {
    List<ActorId> among = actors.require(asked.among());
    if (among.size() > MOST_AMONG) {
      throw Refusal.badRequest(
          "Name at most %d actors in 'among', not %d; leave it out for all."
              .formatted(MOST_AMONG, among.size()));
    }
    return Map.of(
        asked,
        new FoundSides(among, sides.sides(among, asked.times().period(), asked.times().lastDay())));
  }

  private Map<IntervenersAsked, List<FoundIntervener>> interveners(IntervenersAsked asked) {
    ActorId place = actors.require(asked.place());
    ActorId tiedTo = actors.require(asked.tiedTo());
    if (asked.membersUpTo() < 0) {
      throw Refusal.badRequest(
          "'membersUpTo' is a number of members, 0 or more, not %d. With 0 only alliances count as ties."
              .formatted(asked.membersUpTo()));
    }
    List<Intervener> found =
        interveners.find(
            place, tiedTo, asked.membersUpTo(), asked.times().period(), asked.times().lastDay());
    return Map.of(
        asked,
        found.stream().map(each -> new FoundIntervener(each, place, asked.times())).toList());
  }
}
