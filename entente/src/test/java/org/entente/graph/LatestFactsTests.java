package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.fact.Fact;
import org.entente.fact.FactId;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.FactOrder;
import org.entente.graph.read.FactReader;
import org.entente.graph.read.Page;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The latest facts of an actor come from an index in their order; they are those that they were.
 */
class LatestFactsTests {

  private static final int PAGE = 4;
  private static final int MORE_THAN_ALL = 5_000;

  private static final ActorId USA = ActorId.of("USA");
  private static final ActorId RUSSIA = ActorId.of("RUS");
  private static final ActorId KAZAKHSTAN = ActorId.of("KAZ");

  @BeforeAll
  static void tellNews() {
    TestGraph.empty().writer().write(GeneratedNews.of(5, 1_500));
  }

  static Stream<FactFilter> filters() {
    FactFilter involved = FactFilter.ALL.involved(List.of(RUSSIA));
    return Stream.of(
        FactFilter.ALL.subjects(List.of(USA)),
        FactFilter.ALL.objects(List.of(KAZAKHSTAN)),
        FactFilter.ALL.subjects(List.of(USA, RUSSIA)),
        involved,
        involved.relations(List.of(Relation.NEGOTIATED_WITH, Relation.CONDEMNED)),
        involved.polarities(List.of(Polarity.NEGATED)),
        involved.leanings(List.of(Leaning.OPPOSITION)),
        involved.during(new Period(FuzzyDate.parse("2021-06"), FuzzyDate.parse("2021-09"))),
        involved.atLeast(2, 0.6),
        involved.objects(List.of(KAZAKHSTAN)));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void pageByPageTheyAreTheSameAsByGoingThroughAll(FactFilter filter) {
    // what is recorded after 1970 is all there is, but is not looked for in the index of beginnings
    List<FactId> expected =
        ids(
            facts()
                .find(filter.recordedAfter(Instant.EPOCH), FactOrder.LATEST, MORE_THAN_ALL, null));

    List<FactId> found = new ArrayList<>();
    Page<Fact> page = facts().find(filter, FactOrder.LATEST, PAGE, null);
    found.addAll(ids(page));
    while (page.hasNext()) {
      page = facts().find(filter, FactOrder.LATEST, PAGE, page.entries().getLast().cursor());
      found.addAll(ids(page));
    }

    assertThat(expected).hasSizeGreaterThan(1);
    assertThat(found).isEqualTo(expected);
  }

  private static FactReader facts() {
    return TestGraph.shared().reader().facts();
  }

  private static List<FactId> ids(Page<Fact> page) {
    return page.entries().stream().map(entry -> entry.item().id()).toList();
  }
}
