package org.entente.fact;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.claim.ClaimId;
import org.entente.ontology.Modality;

/**
 * Derives facts from claims. A pure function: the same claims give the same facts, with the same
 * ids, in whichever order they arrived.
 *
 * <p>Claims become facts by {@link ActClusters} and {@link StateIntervals}. A fact is contradicted
 * by the claims of the other polarity about the same subject, relation and object whose time may be
 * the fact's; only what is actual can contradict or be contradicted, since plans and possibilities
 * may all be true at once.
 *
 * <p>A denial that something ended counts as a claim that it holds, and belongs to the fact that
 * affirms it. An end closes a state only where the evidence for it outweighs what speaks against
 * it; see {@link EndsInDoubt}.
 */
public final class Derivation {

  private Derivation() {}

  /** The same of parties that there still are. */
  public static List<DerivedFact> derive(Collection<Testimony> testimonies) {
    return derive(testimonies, Extent.EVER_AFTER);
  }

  /**
   * The facts that these claims add up to, in the order of their keys and ids. Contradictions are
   * found among the claims that are given, so give all of a subject, relation and object at once.
   *
   * @param last the last day on which both parties existed; {@link Extent#EVER_AFTER} where they do
   */
  public static List<DerivedFact> derive(Collection<Testimony> testimonies, LocalDate last) {
    Map<ClaimId, Testimony> distinct = new TreeMap<>();
    testimonies.forEach(testimony -> distinct.put(testimony.claim(), testimony.asConfirmation()));
    Map<FactKey, List<Testimony>> byKey =
        distinct.values().stream()
            .collect(
                groupingBy(testimony -> FactKey.of(testimony.statement()), TreeMap::new, toList()));
    List<DerivedFact> facts = new ArrayList<>();
    byKey.forEach(
        (key, claims) -> {
          Timing timing = new Lifetime(Timing.of(key), last);
          List<Timing.Side> contrary =
              key.modality() == Modality.ACTUAL
                  ? sides(byKey.getOrDefault(key.contrary(), List.of()), timing)
                  : List.of();
          facts.addAll(derive(key, claims, contrary, timing));
        });
    return List.copyOf(facts);
  }

  /**
   * Which of these claims another would be one fact with, if it counted as they do. It counts no
   * more where it was rejected or superseded; the fact that it was part of may live on by others.
   *
   * @param lapsed the claim that does not count
   * @param counting claims that do, all of them about its subject, relation and object
   */
  public static SortedSet<ClaimId> companions(Testimony lapsed, Collection<Testimony> counting) {
    Testimony asked = lapsed.asConfirmation();
    FactKey key = FactKey.of(asked.statement());
    List<Testimony> alike =
        Stream.concat(Stream.of(asked), counting.stream().map(Testimony::asConfirmation))
            .filter(testimony -> FactKey.of(testimony.statement()).equals(key))
            .sorted(comparing(Testimony::claim))
            .toList();
    return Timing.of(key).facts(alike).stream()
        .filter(members -> members.contains(asked))
        .flatMap(List::stream)
        .map(Testimony::claim)
        .filter(claim -> !claim.equals(asked.claim()))
        .collect(toCollection(TreeSet::new));
  }

  private static List<DerivedFact> derive(
      FactKey key, List<Testimony> claims, List<Timing.Side> contrary, Timing timing) {
    return timing.facts(claims).stream()
        .map(members -> derivedFact(key, members, contrary, timing))
        .sorted(comparing(derived -> derived.fact().id()))
        .toList();
  }

  private static DerivedFact derivedFact(
      FactKey key, List<Testimony> members, List<Timing.Side> contrary, Timing timing) {
    List<Testimony> claims = members.stream().sorted(comparing(Testimony::claim)).toList();
    List<FactState> states = History.of(claims, contrary, timing);
    Extent extent = timing.extent(claims);
    Fact fact =
        new Fact(
            FactId.of(claims.getFirst().claim()),
            key,
            extent,
            weight(new Timing.Side(claims, extent), contrary, timing),
            Circumstances.of(claims),
            states.isEmpty() ? null : states.getFirst().knownFrom());
    return new DerivedFact(fact, claims.stream().map(Testimony::claim).toList(), states);
  }

  private static List<Timing.Side> sides(List<Testimony> claims, Timing timing) {
    return timing.facts(claims).stream()
        .filter(members -> !members.isEmpty())
        .map(members -> new Timing.Side(members, timing.extent(members)))
        .toList();
  }

  private static Weight weight(Timing.Side fact, List<Timing.Side> contrary, Timing timing) {
    long against = contrary.stream().mapToLong(side -> timing.contradictions(fact, side)).sum();
    return Weight.of(fact.claims(), Math.toIntExact(against));
  }
}
