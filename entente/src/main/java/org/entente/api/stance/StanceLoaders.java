package org.entente.api.stance;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.api.actor.KnownActors;
import org.entente.api.batch.Batches;
import org.entente.api.stance.StanceFactsAsked.Question;
import org.entente.api.stance.StancesAsked.Side;
import org.entente.fact.Fact;
import org.entente.graph.read.Ends;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.FactOrder;
import org.entente.graph.read.FactsByEnds;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Page;
import org.entente.graph.read.Stance;
import org.entente.graph.read.StanceReader;
import org.entente.ontology.ActorId;
import org.entente.ontology.Relation.Leaning;
import org.springframework.stereotype.Component;

/** Reads stances and the facts behind them for all places of a request that ask for them. */
@Component
final class StanceLoaders {

  private static final FactFilter TAKING_SIDES =
      FactFilter.ALL.leanings(List.of(Leaning.SUPPORT, Leaning.OPPOSITION));

  private final StanceReader stances;
  private final FactsByEnds facts;
  private final KnownActors actors;

  StanceLoaders(Batches batches, GraphReader graph, FactsByEnds facts, KnownActors actors) {
    this.stances = graph.stances();
    this.facts = facts;
    this.actors = actors;
    batches.add("stances", (StancesAsked asked) -> asked, (asked, same) -> stances(asked));
    batches.add("stanceFactPages", StanceFactsAsked::question, this::pages);
    batches.add("stanceFactCounts", StanceFactsAsked::question, this::counts);
  }

  private Map<StancesAsked, List<FoundStance>> stances(StancesAsked asked) {
    ActorId actor = actors.require(asked.actor());
    List<Stance> found =
        asked.side() == Side.TOWARDS
            ? stances.towards(actor, asked.times().period(), asked.times().lastDay())
            : stances.of(actor, asked.times().period(), asked.times().lastDay());
    return Map.of(asked, found.stream().map(each -> new FoundStance(each, asked.times())).toList());
  }

  private Map<StanceFactsAsked, Page<Fact>> pages(Question question, Set<StanceFactsAsked> asked) {
    return values(
        asked,
        facts.find(
            ends(asked),
            filter(question),
            FactOrder.SOURCES,
            question.page().first(),
            question.page().after()));
  }

  private Map<StanceFactsAsked, Integer> counts(Question question, Set<StanceFactsAsked> asked) {
    return values(asked, facts.count(ends(asked), filter(question)));
  }

  private static FactFilter filter(Question question) {
    return TAKING_SIDES.during(question.times().period()).knownBy(question.times().lastDay());
  }

  private static List<Ends> ends(Set<StanceFactsAsked> asked) {
    return asked.stream().map(StanceFactsAsked::ends).toList();
  }

  private static <V> Map<StanceFactsAsked, V> values(
      Set<StanceFactsAsked> asked, Map<Ends, V> found) {
    return asked.stream()
        .filter(each -> found.containsKey(each.ends()))
        .collect(toMap(each -> each, each -> found.get(each.ends())));
  }
}
