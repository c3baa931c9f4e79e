package org.entente.graph.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.graph.network.ChainSearch.Place;
import org.entente.ontology.ActorId;
import org.junit.jupiter.api.Test;

/** The search for chains, on networks of which each arrow is written down. */
class ChainSearchTests {

  /** Arrows in the form {@code AA>BB}, or {@code AA>BB*3} for three ways; notes what is asked. */
  private static final class Arrows implements Links {

    private final Map<ActorId, List<Link>> arrows = new HashMap<>();
    private final List<Integer> asked = new ArrayList<>();

    Arrows(String... written) {
      for (String arrow : written) {
        String[] parts = arrow.split("[>*]");
        arrows
            .computeIfAbsent(ActorId.of(parts[0]), actor -> new ArrayList<>())
            .add(
                new Link(ActorId.of(parts[1]), parts.length == 3 ? Integer.parseInt(parts[2]) : 1));
      }
    }

    @Override
    public Map<ActorId, List<Link>> from(Collection<ActorId> actors) {
      asked.add(actors.size());
      Map<ActorId, List<Link>> found = new HashMap<>();
      actors.forEach(actor -> found.put(actor, arrows.getOrDefault(actor, List.of())));
      return found;
    }

    @Override
    public Map<ActorId, Integer> to(Collection<ActorId> actors, ActorId target) {
      Map<ActorId, Integer> found = new HashMap<>();
      actors.forEach(
          actor ->
              arrows.getOrDefault(actor, List.of()).stream()
                  .filter(link -> link.towards().equals(target))
                  .forEach(link -> found.put(actor, link.ways())));
      return found;
    }
  }

  private static List<String> chains(Links links, int maxHops, int most, int breadth) {
    return new ChainSearch(links, ActorId.of("AA"), ActorId.of("ZZ"), breadth)
        .find(maxHops, most, chain -> true).stream()
            .map(
                chain -> {
                  StringBuilder told = new StringBuilder("AA");
                  chain.hops().forEach(hop -> told.append(' ').append(hop.towards()));
                  return told.toString();
                })
            .toList();
  }

  @Test
  void findsTheShortestFirstAndNoActorTwice() {
    Links links =
        new Arrows("AA>ZZ", "AA>BB", "BB>ZZ", "AA>CC", "CC>BB", "BB>CC", "CC>AA", "BB>AA", "ZZ>BB");

    assertThat(chains(links, 4, 10, 100)).containsExactly("AA ZZ", "AA BB ZZ", "AA CC BB ZZ");
  }

  @Test
  void goesOnAmongActorsThatWereAllReachedBefore() {
    Links links = new Arrows("AA>BB", "AA>CC", "AA>DD", "BB>CC", "CC>DD", "DD>ZZ");

    assertThat(chains(links, 4, 10, 100))
        .containsExactly("AA DD ZZ", "AA CC DD ZZ", "AA BB CC DD ZZ");
  }

  @Test
  void ordersByTheWaysOfTheFirstHopThenOfTheNext() {
    Links links =
        new Arrows(
            "AA>BB", "AA>CC*2", "AA>DD", "CC>EE", "CC>FF*3", "BB>EE*2", "DD>EE", "EE>ZZ", "FF>ZZ");

    assertThat(chains(links, 3, 10, 100))
        .containsExactly("AA CC FF ZZ", "AA CC EE ZZ", "AA BB EE ZZ", "AA DD EE ZZ");
  }

  @Test
  void isNoLongerThanAsked() {
    Links links = new Arrows("AA>BB", "BB>CC", "CC>DD", "DD>ZZ", "DD>EE", "EE>ZZ");

    assertThat(chains(links, 3, 10, 100)).isEmpty();
    assertThat(chains(links, 4, 10, 100)).containsExactly("AA BB CC DD ZZ");
  }

  @Test
  void asksNobodyFartherAwayOnceItHasEnough() {
    Arrows links = new Arrows("AA>BB", "BB>ZZ", "AA>CC", "CC>DD", "DD>ZZ");

    assertThat(chains(links, 4, 1, 100)).containsExactly("AA BB ZZ");
    assertThat(links.asked).containsExactly(1);
  }

  @Test
  void goesOnOnlyFromThoseSupportedInMostWaysWhereThereAreTooMany() {
    List<String> written = new ArrayList<>();
    for (int i = 100; i < 1100; i++) {
      written.add("AA>N%d*%d".formatted(i, i == 777 ? 3 : i == 500 ? 2 : 1));
      written.add("N%d>M%d".formatted(i, i));
      written.add("M%d>ZZ".formatted(i));
    }
    Arrows links = new Arrows(written.toArray(String[]::new));

    assertThat(chains(links, 4, 5000, 2)).containsExactly("AA N777 M777 ZZ", "AA N500 M500 ZZ");
    assertThat(links.asked).allMatch(many -> many <= 2);
  }

  /** A page far behind costs no more than the first one. */
  @Test
  void walksThroughNothingThatLiesBeforeThePage() {
    List<String> written = new ArrayList<>();
    for (int i = 100; i < 220; i++) {
      written.add("AA>N" + i);
      written.add("N%d>ZZ".formatted(i));
      for (int j = 100; j < 220; j++) {
        if (i != j) {
          written.add("N%d>N%d".formatted(i, j));
        }
      }
    }
    List<Place> looked = new ArrayList<>();
    Place last = new Place(4, "}N219 }N218 }N216 }ZZ ");

    List<Chain> found =
        new ChainSearch(
                new Arrows(written.toArray(String[]::new)), ActorId.of("AA"), ActorId.of("ZZ"), 300)
            .find(
                4,
                10,
                place -> {
                  looked.add(place);
                  return place.length() == 4 && place.key().compareTo(last.key()) > 0;
                });

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().hops().get(2).towards()).isEqualTo(ActorId.of("N217"));
    assertThat(looked).hasSizeLessThan(1_000);
  }

  /** Each distance is asked about at once, however many actors there are. */
  @Test
  void asksThreeTimesAtMostHoweverDenseTheNetwork() {
    List<String> written = new ArrayList<>();
    for (int i = 10; i < 60; i++) {
      written.add("AA>N" + i);
      for (int j = 10; j < 60; j++) {
        written.add("N%d>N%d".formatted(i, j));
      }
    }
    written.add("N59>ZZ");
    Arrows links = new Arrows(written.toArray(String[]::new));

    assertThat(chains(links, 4, 300, 300)).hasSize(300).startsWith("AA N59 ZZ");
    assertThat(links.asked).hasSizeLessThanOrEqualTo(3);
  }
}
