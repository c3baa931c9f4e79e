package org.entente.api.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.api.actor.KnownActors;
import org.entente.api.batch.Batches;
import org.entente.api.error.Refusal;
import org.entente.api.scalar.Times;
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
import org.springframework.stereotype.Component;

/** Reads stances and how they changed for all places of a request that ask for them. */
@Component
final class StanceLoaders {

  private final StanceReader stances;
  private final FactsByEnds facts;
  private final KnownActors actors;

  StanceLoaders(Batches batches, GraphReader graph, FactsByEnds facts, KnownActors actors) {
    this.stances = graph.stances();
    this.facts = facts;
    this.actors = actors;
    batches.add("stances", (StancesAsked asked) -> asked, (asked, same) -> stances(asked));
    batches.add("stanceSeries", SeriesAsked::times, this::series);
  }

  private Map<StancesAsked, List<FoundStance>> stances(StancesAsked asked) {
    ActorId actor = actors.require(asked.actor());
    List<Stance> found =
        asked.side() == Side.TOWARDS
            ? stances.towards(actor, asked.times().period(), asked.times().lastDay())
            : stances.of(actor, asked.times().period(), asked.times().lastDay());
    return Map.of(asked, found.stream().map(each -> new FoundStance(each, asked.times())).toList());
  }

  private Map<SeriesAsked, Series> series(Times times, Set<SeriesAsked> asked) {
    Map<SeriesAsked, Ends> pairs = new HashMap<>();
    for (SeriesAsked each : asked) {
      pairs.put(each, pair(each));
    }
    FactFilter filter = FoundStance.BEHIND.during(times.period()).knownBy(times.lastDay());
    Map<Ends, Page<Fact>> found =
        facts.find(pairs.values(), filter, FactOrder.SOURCES, Series.MOST_FACTS, null);
    Map<SeriesAsked, Series> series = new HashMap<>();
    pairs.forEach(
        (each, ends) -> series.put(each, Series.of(each, Objects.requireNonNull(found.get(ends)))));
    return series;
  }

  private Ends pair(SeriesAsked asked) {
    ActorId of = actors.require(asked.of());
    ActorId towards = actors.require(asked.towards());
    if (of.equals(towards)) {
      throw Refusal.badRequest(
          "A stance is of one actor towards another; %s is given twice. Name another in 'of' or 'towards'."
              .formatted(of));
    }
    return Ends.pair(of, towards);
  }
}
