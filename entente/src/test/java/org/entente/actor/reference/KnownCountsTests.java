package org.entente.actor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Tenure;
import org.entente.ontology.ActorId;
import org.entente.ontology.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of members that the organisations themselves published, against the rows. */
class KnownCountsTests {

  private static final ReferenceKnowledge KNOWLEDGE = ReferenceKnowledge.bundled();
  private static final Set<String> LEADING =
      Set.of(
          "head of state",
          "head of government",
          "head of state and government",
          "supreme leader",
          "de facto leader");
  private static final int FEWEST_ORGANISATIONS = 20;
  private static final int FEWEST_DATES = 5;

  record KnownCount(ActorId organisation, LocalDate date, int members) {}

  static List<KnownCount> knownCounts() {
    ReferenceFolder folder = ReferenceFolder.bundled();
    List<KnownCount> counts = new ArrayList<>();
    for (String file : List.of("known-counts.tsv", "known-counts-universal.tsv")) {
      folder.lines(file).stream()
          .filter(
              line ->
                  !line.startsWith("#") && !line.startsWith("organisation\t") && !line.isBlank())
          .map(line -> line.split("\t"))
          .map(
              cells ->
                  new KnownCount(
                      new ActorId(cells[0]), LocalDate.parse(cells[1]), Integer.parseInt(cells[2])))
          .forEach(counts::add);
    }
    return counts;
  }

  @ParameterizedTest
  @MethodSource("knownCounts")
  void countsTheMembersThatTheOrganisationCounted(KnownCount known) {
    assertThat(KNOWLEDGE.members(known.organisation(), known.date())).hasSize(known.members());
  }

  @Test
  void isCheckedOnFiveDatesForEachOfTwentyOrganisations() {
    Map<ActorId, Long> dates =
        knownCounts().stream()
            .collect(Collectors.groupingBy(KnownCount::organisation, Collectors.counting()));

    assertThat(dates.values().stream().filter(n -> n >= FEWEST_DATES).count())
        .isGreaterThanOrEqualTo(FEWEST_ORGANISATIONS);
  }

  @ParameterizedTest
  @MethodSource("countriesWithoutGaps")
  void knowsALeaderOnEveryDaySince1990(ActorId country) {
    List<Period> led =
        KNOWLEDGE.tenures().stream()
            .filter(tenure -> tenure.actor().equals(country))
            .filter(tenure -> LEADING.contains(tenure.office()))
            .map(Tenure::period)
            .toList();
    List<LocalDate> gaps =
        LocalDate.of(1990, 1, 1)
            .datesUntil(LocalDate.of(2026, 11, 1))
            .filter(day -> led.stream().noneMatch(period -> period.mayContain(day)))
            .toList();

    assertThat(gaps).isEmpty();
  }

  /** The permanent five, the G20, and the countries of the sample articles. */
  static Stream<ActorId> countriesWithoutGaps() {
    return Stream.of(
            "USA GBR FRA CHN DEU ITA CAN JPN IND BRA ARG MEX AUS ZAF SAU TUR IDN KOR EGY ISR IRN GRC"
                .split(" "))
        .map(ActorId::new);
  }
}
