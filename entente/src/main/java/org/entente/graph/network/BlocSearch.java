package org.entente.graph.network;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.ontology.ActorId;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.graph.WeightedMultigraph;

/**
 * Finds blocs: groups of actors with more support among themselves than between them. Several ways
 * to part the actors are tried, and the one with the greatest modularity (Newman 2004) by the
 * weights is taken. Greedy merging (Clauset, Newman and Moore 2004) looks at who supports whom at
 * all, label propagation (Raghavan et al. 2007) also at how much, as each unit of weight is an edge
 * of its own. The same ties always give the same blocs: order and seeds are fixed.
 */
final class BlocSearch {

  private static final int SEEDS = 8;
  private static final int ROUNDS = 100;

  /** Beyond so many facts a tie weighs no more: label propagation takes an edge for each. */
  private static final int MOST_EDGES = 50;

  private final List<SupportTie> ties;

  /** All that stands between the actors of these ties, mere opposition, too. */
  private final List<SupportTie> relations;

  private final List<ActorId> actors;
  private final Map<ActorId, Integer> numbers = new HashMap<>();

  BlocSearch(Sides sides) {
    List<SupportTie> all = sides.ties().sorted(comparing(SupportTie::key)).toList();
    ties = all.stream().filter(tie -> tie.support() > 0).toList();
    TreeSet<ActorId> involved = new TreeSet<>();
    ties.forEach(tie -> Collections.addAll(involved, tie.one(), tie.other()));
    actors = List.copyOf(involved);
    actors.forEach(actor -> numbers.put(actor, numbers.size()));
    relations =
        all.stream()
            .filter(tie -> involved.contains(tie.one()) && involved.contains(tie.other()))
            .toList();
  }

  Blocs find() {
    if (ties.isEmpty()) {
      return new Blocs(0, List.of(), ties, relations);
    }
    Graph<Integer, DefaultWeightedEdge> weighted = weighted();
    UndirectedModularityMeasurer<Integer, DefaultWeightedEdge> measure =
        new UndirectedModularityMeasurer<>(weighted);
    List<List<Set<Integer>>> partitions = new ArrayList<>();
    List<Set<Integer>> components = new ConnectivityInspector<>(weighted).connectedSets();
    partitions.add(merged(weighted, components));
    partitions.add(components);
    Graph<Integer, DefaultWeightedEdge> multiple = multiple();
    for (int seed = 0; seed < SEEDS; seed++) {
      partitions.add(
          new LabelPropagationClustering<>(multiple, ROUNDS, new Random(seed))
              .getClustering()
              .getClusters());
    }
    List<Set<Integer>> best = partitions.getFirst();
    for (List<Set<Integer>> each : partitions) {
      if (measure.modularity(each) > measure.modularity(best)) {
        best = each;
      }
    }
    return new Blocs(measure.modularity(best), new Described(best).blocs(), ties, relations);
  }

  /**
   * Greedy merging of each component by itself: it never joins actors without a tie, and JGraphT's
   * fails where it runs out of ties before all is one.
   */
  private static List<Set<Integer>> merged(
      Graph<Integer, DefaultWeightedEdge> graph, List<Set<Integer>> components) {
    return components.stream()
        .map(component -> new AsSubgraph<>(graph, component))
        .flatMap(
            part -> new GreedyModularityAlgorithm<>(part).getClustering().getClusters().stream())
        .toList();
  }

  private Graph<Integer, DefaultWeightedEdge> weighted() {
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    numbers.values().stream().sorted().forEach(graph::addVertex);
    for (SupportTie tie : ties) {
      graph.setEdgeWeight(graph.addEdge(number(tie.one()), number(tie.other())), tie.support());
    }
    return graph;
  }

  private Graph<Integer, DefaultWeightedEdge> multiple() {
    Graph<Integer, DefaultWeightedEdge> graph = new WeightedMultigraph<>(DefaultWeightedEdge.class);
    numbers.values().stream().sorted().forEach(graph::addVertex);
    for (SupportTie tie : ties) {
      for (int edge = 0; edge < Math.min(tie.support(), MOST_EDGES); edge++) {
        graph.addEdge(number(tie.one()), number(tie.other()));
      }
    }
    return graph;
  }

  private int number(ActorId actor) {
    return numbers.getOrDefault(actor, -1);
  }

  /** Blocs with what stands within and between them. */
  private final class Described {

    private final List<Set<Integer>> parts;
    private final Map<Integer, Integer> partOf = new HashMap<>();
    private final Map<Integer, Integer> within = new HashMap<>();

    Described(List<Set<Integer>> parts) {
      this.parts =
          parts.stream()
              .sorted(
                  comparing((Set<Integer> part) -> part.size(), Comparator.reverseOrder())
                      .thenComparing(part -> Collections.min(part)))
              .toList();
      for (int part = 0; part < this.parts.size(); part++) {
        for (int actor : this.parts.get(part)) {
          partOf.put(actor, part);
        }
      }
      for (SupportTie tie : relations) {
        if (part(tie.one()) == part(tie.other())) {
          within.merge(number(tie.one()), tie.support(), Integer::sum);
          within.merge(number(tie.other()), tie.support(), Integer::sum);
        }
      }
    }

    private int part(ActorId actor) {
      return partOf.getOrDefault(number(actor), -1);
    }

    List<Bloc> blocs() {
      List<Bloc> blocs = new ArrayList<>();
      for (int part = 0; part < parts.size(); part++) {
        blocs.add(bloc(part));
      }
      return blocs;
    }

    private Bloc bloc(int part) {
      int support = 0;
      int opposition = 0;
      Map<Integer, Bloc.Towards> towards = new TreeMap<>();
      for (SupportTie tie : relations) {
        int one = part(tie.one());
        int other = part(tie.other());
        if (one == part && other == part) {
          support += tie.support();
          opposition += tie.opposition();
        } else if (one == part || other == part) {
          int number = (one == part ? other : one) + 1;
          towards.merge(
              number,
              new Bloc.Towards(number, tie.support(), tie.opposition()),
              (before, more) ->
                  new Bloc.Towards(
                      number,
                      before.support() + more.support(),
                      before.opposition() + more.opposition()));
        }
      }
      List<ActorId> members =
          parts.get(part).stream()
              .sorted(
                  comparing(
                          (Integer actor) -> within.getOrDefault(actor, 0),
                          Comparator.reverseOrder())
                      .thenComparing(Comparator.naturalOrder()))
              .map(actors::get)
              .toList();
      return new Bloc(part + 1, members, support, opposition, List.copyOf(towards.values()));
    }
  }
}
