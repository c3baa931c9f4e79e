package org.entente.graph.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.graph.network.Chain.Hop;
import org.entente.graph.network.Links.Link;
import org.entente.ontology.ActorId;

/**
 * Finds chains from one actor to another, the shortest first. It goes out from the first actor hop
 * by hop, asks of whoever it reaches whether they support the last one, and stops as soon as it has
 * enough chains. Each actor is asked for once, all of one distance together: two queries a hop.
 */
final class ChainSearch {

  /**
   * Where a chain stands among all.
   *
   * @param length how many hops it has
   * @param key orders those of one length
   */
  record Place(int length, String key) {}

  /** Comes behind all that a key can go on with. */
  private static final char BEHIND_ALL = '\uffff';

  private static final Comparator<Link> MOST_WAYS_FIRST =
      Comparator.comparing(Link::ways, Comparator.reverseOrder()).thenComparing(Link::towards);

  private final Links links;
  private final int breadth;
  private final ActorId from;
  private final ActorId to;

  /** Whom those support whom we asked; a chain never leads on from its last actor. */
  private final Map<ActorId, List<Link>> onwards = new HashMap<>();

  /** Who supports the last actor, and in how many ways, of those whom we asked. */
  private final Map<ActorId, Integer> last = new HashMap<>();

  private final Set<ActorId> askedForLast = new HashSet<>();

  /**
   * @param breadth how many more actors it goes on from at each hop: those that are supported in
   *     most ways
   */
  ChainSearch(Links links, ActorId from, ActorId to, int breadth) {
    this.links = links;
    this.from = from;
    this.to = to;
    this.breadth = breadth;
  }

  /**
   * The first chains, the shortest first, those of one length in the order of their keys.
   *
   * @param most how many at most
   * @param wanted leaves out what comes first, as those on earlier pages
   */
  List<Chain> find(int maxHops, int most, Predicate<Place> wanted) {
    List<Chain> found = new ArrayList<>();
    Map<ActorId, Integer> reached = new LinkedHashMap<>(Map.of(from, 1));
    for (int hops = 1; hops <= maxHops; hops++) {
      askWhoSupportsTheLast(reached.keySet());
      new Walk(hops, most, wanted, found).run();
      if (found.size() >= most) {
        return found;
      }
      if (hops < maxHops) {
        reached = goOn(reached);
      }
    }
    return found;
  }

  private void askWhoSupportsTheLast(Collection<ActorId> actors) {
    List<ActorId> unasked = actors.stream().filter(askedForLast::add).toList();
    if (!unasked.isEmpty()) {
      last.putAll(links.to(unasked, to));
    }
  }

  /** Whom the actors that were reached support, who were not reached before. */
  private Map<ActorId, Integer> goOn(Map<ActorId, Integer> reached) {
    List<ActorId> best =
        reached.entrySet().stream()
            .map(entry -> new Link(entry.getKey(), entry.getValue()))
            .sorted(MOST_WAYS_FIRST)
            .limit(breadth)
            .map(Link::towards)
            .toList();
    if (best.isEmpty()) {
      return Map.of();
    }
    links
        .from(best)
        .forEach(
            (actor, towards) ->
                onwards.put(actor, towards.stream().sorted(MOST_WAYS_FIRST).toList()));
    Map<ActorId, Integer> next = new LinkedHashMap<>();
    for (ActorId actor : best) {
      for (Link link : onwards.getOrDefault(actor, List.of())) {
        if (!askedForLast.contains(link.towards()) && !link.towards().equals(to)) {
          next.merge(link.towards(), link.ways(), Math::max);
        }
      }
    }
    return next;
  }

  /** A walk through all chains of one length, in order. */
  private final class Walk {

    private final int hops;
    private final int most;
    private final Predicate<Place> wanted;
    private final List<Chain> found;

    /** From whom the last actor can be reached in so many hops; the index is the number. */
    private final List<Set<ActorId>> leading = new ArrayList<>();

    Walk(int hops, int most, Predicate<Place> wanted, List<Chain> found) {
      this.hops = hops;
      this.most = most;
      this.wanted = wanted;
      this.found = found;
      leading.add(Set.of(to));
      leading.add(Set.copyOf(last.keySet()));
      for (int left = 2; left <= hops; left++) {
        leading.add(leadingInto(leading.get(left - 1)));
      }
    }

    private Set<ActorId> leadingInto(Set<ActorId> nearer) {
      Set<ActorId> farther = new HashSet<>();
      onwards.forEach(
          (actor, towards) -> {
            if (towards.stream().anyMatch(link -> nearer.contains(link.towards()))) {
              farther.add(actor);
            }
          });
      return farther;
    }

    void run() {
      if (leading.get(hops).contains(from)) {
        step(new Chain(List.of()), from, new HashSet<>(Set.of(from, to)));
      }
    }

    /** Whether a chain that begins so is wanted: what lies before a page is not walked through. */
    private boolean anyWanted(Chain beginning) {
      return wanted.test(new Place(hops, beginning.key() + BEHIND_ALL));
    }

    private void step(Chain chain, ActorId actor, Set<ActorId> passed) {
      int left = hops - chain.length();
      if (left == 1) {
        Chain whole = chain.and(new Hop(actor, to, last.getOrDefault(actor, 0)));
        if (wanted.test(new Place(hops, whole.key()))) {
          found.add(whole);
        }
        return;
      }
      for (Link link : onwards.getOrDefault(actor, List.of())) {
        if (found.size() >= most) {
          return;
        }
        Chain longer = chain.and(new Hop(actor, link.towards(), link.ways()));
        if (leading.get(left - 1).contains(link.towards())
            && !passed.contains(link.towards())
            && anyWanted(longer)) {
          passed.add(link.towards());
          step(longer, link.towards(), passed);
          passed.remove(link.towards());
        }
      }
    }
  }
}
