package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.claim.Claim;
import org.entente.claim.Statement;
import org.entente.extraction.evaluation.ClaimNotation;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The encoder reads the words around a name, not the name: who puts one country in the other's
 * place gets the same claims with their sides changed, and with the same attributes. It reads the
 * countries here under familiar names, so that what could differ is who is found and where.
 */
class SwappedNamesTests {

  private static final Path TEXTS = Path.of("src/test/resources/extraction/swaps.txt");
  private static final Path GOLD =
      Path.of(System.getProperty("maven.multiModuleProjectDirectory", "..")).resolve("gold");

  /** So many of the 200 cases come out alike at least: 19 of 20. */
  private static final int ALIKE = 190;

  /** All countries of the gazetteer that no text of the gold names by any name, by their ids. */
  private static final List<String> UNNAMED =
      FamiliarNames.bundled().unnamed().stream().map(ActorId::value).sorted().toList();

  private static final LocalDate LATEST = LocalDate.of(2021, 6, 30);

  private static final ReferenceKnowledge KNOWLEDGE = ReferenceKnowledge.bundled();
  private static final Extraction extraction = PackagedReader.extraction();

  /**
   * Two countries that there were at the same time.
   *
   * @param day a day on which there were both
   */
  private record Pair(Actor one, Actor other, LocalDate day) {

    /**
     * Each in the order of the alphabet with the next that there was at the same time and that has
     * no partner yet.
     */
    static List<Pair> of(List<String> ids) {
      List<Actor> alone =
          new ArrayList<>(ids.stream().map(id -> KNOWLEDGE.known(ActorId.of(id))).toList());
      List<Pair> pairs = new ArrayList<>();
      while (!alone.isEmpty()) {
        Actor one = alone.removeFirst();
        alone.stream()
            .filter(other -> one.existence().mayContain(day(one, other)))
            .filter(other -> other.existence().mayContain(day(one, other)))
            .findFirst()
            .ifPresent(
                other -> {
                  alone.remove(other);
                  pairs.add(new Pair(one, other, day(one, other)));
                });
      }
      return pairs;
    }

    /** A year before the first of the two ended. */
    private static LocalDate day(Actor one, Actor other) {
      return Stream.of(one.existence().to(), other.existence().to())
          .filter(Objects::nonNull)
          .map(FuzzyDate::earliest)
          .min(LocalDate::compareTo)
          .orElse(LATEST)
          .minusYears(1);
    }

    ActorId swapped(ActorId actor) {
      return actor.equals(one.id()) ? other.id() : actor.equals(other.id()) ? one.id() : actor;
    }

    Statement swapped(Statement said) {
      ActorId speaker = said.attributedTo();
      ActorId flag = said.flag();
      return said.between(swapped(said.subject()), swapped(said.object()))
          .attributed(speaker == null ? null : swapped(speaker))
          .deployed(said.consent(), flag == null ? null : swapped(flag), said.quantity());
    }
  }

  private static final List<Pair> PAIRS = Pair.of(UNNAMED);

  /** What may differ between two that say the same of the same. */
  private static final Map<String, Function<Statement, @Nullable Object>> ATTRIBUTES =
      new TreeMap<>(
          Map.of(
              "modality", Statement::modality,
              "aspect", Statement::aspect,
              "from", Statement::from,
              "to", Statement::to,
              "speaker", Statement::attributedTo,
              "consent", Statement::consent,
              "flag", Statement::flag,
              "number", Statement::quantity));

  @Test
  void takesAllCountriesThatNoTextOfTheGoldNamesAndNoOthers() throws IOException {
    assertThat(UnnamedCountries.of(GOLD, KNOWLEDGE))
        .as(
            "countries that no text of the gold names; where one is named now, take it from familiar-names.tsv")
        .extracting(ActorId::value)
        .isEqualTo(UNNAMED);
  }

  @Test
  void swapsTheClaimsAndNothingElseWhereTwoCountriesAreSwapped() throws IOException {
    List<String> other = new ArrayList<>();
    Map<String, Integer> kinds = new TreeMap<>();
    int cases = 0;
    for (Pair pair : PAIRS) {
      for (String text : texts()) {
        List<Statement> before = claims(text, pair.one(), pair.other(), pair.day());
        List<Statement> after =
            claims(text, pair.other(), pair.one(), pair.day()).stream().map(pair::swapped).toList();
        SortedSet<String> differences = differences(before, after);
        cases++;
        differences.forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        if (!differences.isEmpty()) {
          other.add(
              "%s (%s, %s) %s%n  %s%n  %s"
                  .formatted(
                      text,
                      pair.one().name(),
                      pair.other().name(),
                      differences,
                      written(before),
                      written(after)));
        }
      }
    }

    System.out.printf(
        "Swapped alike: %d of %d; cases that differ, by what: %s.%n",
        cases - other.size(), cases, kinds);
    assertThat(cases - other.size())
        .as("cases that came out otherwise:%n%s", String.join(System.lineSeparator(), other))
        .isGreaterThanOrEqualTo(ALIKE);
  }

  @Test
  void findsClaimsInNearlyAllOfTheTexts() throws IOException {
    Pair pair = PAIRS.getFirst();
    List<String> texts = texts();

    assertThat(texts)
        .filteredOn(text -> !claims(text, pair.one(), pair.other(), pair.day()).isEmpty())
        .hasSizeGreaterThanOrEqualTo(texts.size() * 8 / 10);
  }

  private static SortedSet<String> differences(List<Statement> before, List<Statement> after) {
    Map<String, Statement> ones = bySides(before);
    Map<String, Statement> others = bySides(after);
    SortedSet<String> kinds = new TreeSet<>();
    if (!ones.keySet().equals(others.keySet())) {
      kinds.add("claims");
    }
    ones.forEach(
        (key, one) -> {
          Statement other = others.get(key);
          if (other != null) {
            ATTRIBUTES.forEach(
                (kind, value) -> {
                  if (!Objects.equals(value.apply(one), value.apply(other))) {
                    kinds.add(kind);
                  }
                });
          }
        });
    return kinds;
  }

  private static Map<String, Statement> bySides(List<Statement> claims) {
    return claims.stream()
        .collect(
            Collectors.toMap(
                claim ->
                    "%s %s %s %s"
                        .formatted(
                            claim.subject(), claim.relation(), claim.object(), claim.polarity()),
                claim -> claim));
  }

  private static List<String> texts() throws IOException {
    try (Stream<String> lines = Files.lines(TEXTS)) {
      return lines.filter(line -> !line.startsWith("#")).toList();
    }
  }

  private static List<Statement> claims(String text, Actor one, Actor other, LocalDate day) {
    String named = text.replaceAll("\\bONE\\b", one.name()).replaceAll("\\bOTHER\\b", other.name());
    return extraction.extract(GoldItem.article(named, day, named)).stream()
        .map(Claim::statement)
        .toList();
  }

  private static List<String> written(List<Statement> claims) {
    return claims.stream().map(ClaimNotation::write).toList();
  }
}
