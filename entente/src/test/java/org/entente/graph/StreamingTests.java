package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.Plan;

/**
 * How queries are run that must not read all before they tell the first: by an index, row by row.
 */
class StreamingTests {

  @BeforeAll
  static void tellNews() {
    TestGraph.empty().writer().write(GeneratedNews.of(3, 500));
    // else it is planned by what earlier tests left of the statistics
    TestGraph.run("CALL db.prepareForReplanning(60)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read/stream-facts",
        "read/stream-claims",
        "read/stream-sources",
        "read/claims-recorded"
      })
  void noStepWaitsForAllRows(String query) {
    Plan plan = plan(query);

    assertThat(steps(plan, false))
        .as("what is done with the rows one after the other: %s", steps(plan, false))
        .noneMatch(step -> step.startsWith("Eager") || step.equals("Sort") || step.equals("Top"));
    assertThat(steps(plan, true))
        .anyMatch(step -> step.contains("IndexSeek"))
        .noneMatch(step -> step.contains("LabelScan") || step.equals("AllNodesScan"));
  }

  /** So it stops where the page is full, however much there is of an actor. */
  @Test
  void aPageOfTheLatestFactsIsReadInTheOrderOfAnIndex() {
    List<String> steps = steps(plan("read/facts-latest"), true);

    assertThat(steps).filteredOn("PartialTop"::equals).hasSize(2);
    assertThat(steps).filteredOn(step -> step.contains("IndexSeek")).hasSize(2);
    assertThat(steps).doesNotContain("Sort").filteredOn("Top"::equals).hasSize(1);
  }

  @Test
  void aPageOfTheLatestFactsThatWereKnownIsReadInTheOrderOfIndexes() {
    List<String> steps = steps(plan("read/facts-latest-known"), true);

    assertThat(steps).filteredOn("PartialTop"::equals).hasSize(4);
    assertThat(steps).filteredOn(step -> step.contains("IndexSeek")).hasSize(4);
    assertThat(steps).doesNotContain("Sort").filteredOn("Top"::equals).hasSize(1);
  }

  private static Plan plan(String query) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    for (String list :
        List.of(
            "pairs",
            "bySubject",
            "byObject",
            "byMoment",
            "byOutlet",
            "byContested",
            "subjects",
            "objects",
            "involved",
            "between",
            "symmetric",
            "leanings",
            "outlets")) {
      parameters.put(list, List.of());
    }
    parameters.put("byRelation", names(Relation.values()));
    parameters.put("relations", names(Relation.values()));
    parameters.put("polarities", names(Polarity.values()));
    parameters.put("modalities", names(Modality.values()));
    parameters.put("first", LocalDate.of(1, 1, 1));
    parameters.put("reaching", LocalDate.of(1, 1, 1));
    parameters.put("last", LocalDate.of(9999, 12, 31));
    parameters.put("knownBy", query.endsWith("-known") ? LocalDate.of(2022, 6, 30) : null);
    parameters.put("recordedAfter", null);
    parameters.put("minSources", 0);
    parameters.put("minConfidence", 0.0);
    parameters.put("articles", 3);
    parameters.put("beginning", LocalDate.of(9999, 12, 31));
    parameters.put("afterKey", null);
    parameters.put("afterId", "");
    parameters.put("limit", 8);
    parameters.put("after", TestGraph.NOW.atZone(ZoneOffset.UTC));
    GraphStore store = TestGraph.shared().store();
    try (Session session = store.driver().session(SessionConfig.forDatabase(store.database()))) {
      return session.run("EXPLAIN " + CypherFile.named(query).text(), parameters).consume().plan();
    }
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  /**
   * The steps of a plan by name.
   *
   * @param all also those that are begun anew for each row, which see no more than what belongs to
   *     it
   */
  private static List<String> steps(Plan plan, boolean all) {
    List<String> steps = new ArrayList<>();
    String name = plan.operatorType().replaceFirst("@.*", "");
    steps.add(name);
    List<? extends Plan> children = plan.children();
    boolean perRow = name.endsWith("Apply") && !children.getFirst().children().isEmpty();
    for (int i = 0; i < children.size(); i++) {
      if (all || !perRow || i == 0) {
        steps.addAll(steps(children.get(i), all));
      }
    }
    return steps;
  }
}
