package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.fact.Fact;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.FactOrder;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Page;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The latest facts that were known by a day are read by indexes of their own, page by page. */
class LatestKnownTests {

  private static final List<ActorId> ASKED = List.of(ActorId.of("KAZ"), ActorId.of("CHN"));

  private static GraphReader reader;

  @BeforeAll
  static void write() {
    Graph graph = TestGraph.empty();
    graph.writer().write(GeneratedNews.of(21, 500));
    graph.writer().write(IntStream.rangeClosed(1, 9).mapToObj(LatestKnownTests::plan).toList());
    reader = graph.reader();
  }

  /** Published on a day of January about a month to come, of either as subject and as object. */
  private static ArticleWithClaims plan(int number) {
    FuzzyDate month = FuzzyDate.parse("2022-%02d".formatted(number + 2));
    return News.by("Almanac")
        .on("2022-01-%02d".formatted(number))
        .titled("Plans " + number)
        .says(
            number % 2 == 0 ? "KAZ" : "RUS",
            DEPLOYED_TROOPS_TO,
            number % 2 == 0 ? "RUS" : "CHN",
            said -> said.with(Modality.INTENDED, Aspect.HOLDS).dated(month, null))
        .read();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-06-30", "2022-01-08", "2022-06-30", "2030-01-01"})
  void areAllOfThemInTheirOrder(String day) {
    FactFilter known = FactFilter.ALL.involved(ASKED).knownBy(LocalDate.parse(day));

    assertThat(pages(known)).hasSizeGreaterThan(7).isEqualTo(all(known));
  }

  @Test
  void areAlsoWhatWasForetold() {
    LocalDate day = LocalDate.of(2022, 1, 8);

    assertThat(pages(FactFilter.ALL.involved(ASKED).knownBy(day)))
        .filteredOn(fact -> fact.extent().earliestFrom().isAfter(day))
        .extracting(fact -> fact.key().subject().value())
        .contains("KAZ", "RUS");
  }

  /** Any other order reads all that there is. */
  private static List<Fact> all(FactFilter filter) {
    return reader.facts().find(filter, FactOrder.EARLIEST, 10_000, null).items().stream()
        .sorted(
            Comparator.comparing((Fact fact) -> fact.extent().earliestFrom())
                .reversed()
                .thenComparing(fact -> fact.id().value()))
        .toList();
  }

  private static List<Fact> pages(FactFilter filter) {
    List<Fact> pages = new ArrayList<>();
    String after = null;
    do {
      Page<Fact> page = reader.facts().find(filter, FactOrder.LATEST, 7, after);
      pages.addAll(page.items());
      after = page.hasNext() ? page.entries().getLast().cursor() : null;
    } while (after != null);
    return pages;
  }
}
