package org.entente.question;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.Plan;

/**
 * How Neo4j means to answer each of our queries: from what an index finds, never by going through
 * all that there is of a kind. What does so all the same stands in {@code plans/exceptions.tsv},
 * each time with its reason.
 */
@ExtendWith(QuestionGraph.class)
class PlanTests {

  /** A label or type, with the properties of its index where there is one. */
  private static final Pattern WHAT = Pattern.compile(":(\\w+(?:\\([\\w, ]+\\))?)");

  /** Indexes by which a value finds no bounded number of facts, but all of that relation. */
  private static final String BY_RELATION = "Fact(relation, latestTo)";

  private static final Map<String, List<Finding>> EXCEPTIONS = exceptions();

  /** That the plan of a file goes through all of something. */
  private record Finding(String file, String operator, String what) {}

  /** Neo4j plans by statistics of which it makes some behind its back, and remembers plans. */
  @BeforeAll
  static void letNeo4jLookAtWhatThereIs() {
    TestGraph.run("CALL db.prepareForReplanning(120)");
  }

  @ParameterizedTest
  @MethodSource("org.entente.question.SentQuery#files")
  void findsWhereToBeginByAnIndex(String file) {
    Plan plan = explain(SentQuery.of(file));

    List<Finding> findings = new ArrayList<>();
    look(plan, file, findings);

    assertThat(findings)
        .as(() -> file + "\n" + drawn(plan, ""))
        .containsExactlyInAnyOrderElementsOf(EXCEPTIONS.getOrDefault(file, List.of()));
  }

  @Test
  void excusesOnlyQueriesThatThereAre() {
    assertThat(SentQuery.files().toList()).containsAll(EXCEPTIONS.keySet());
  }

  private static void look(Plan plan, String file, List<Finding> findings) {
    String operator = operator(plan);
    Matcher matcher = WHAT.matcher(details(plan));
    String what = matcher.find() ? matcher.group(1) : "";
    boolean through =
        operator.contains("Scan")
            || operator.contains("SeekByRange")
            || (operator.contains("Seek") && what.equals(BY_RELATION))
            || (operator.equals("CartesianProduct")
                && plan.children().stream().noneMatch(PlanTests::hasOneRow));
    if (through) {
      findings.add(new Finding(file, operator, operator.equals("CartesianProduct") ? "" : what));
    }
    plan.children().forEach(child -> look(child, file, findings));
  }

  /** What is found by its id multiplies nothing. */
  private static boolean hasOneRow(Plan plan) {
    return operator(plan).startsWith("NodeUniqueIndexSeek")
        || operator(plan).equals("CartesianProduct")
            && plan.children().stream().allMatch(PlanTests::hasOneRow);
  }

  private static Plan explain(SentQuery query) {
    GraphStore store = TestGraph.shared().store();
    try (Session session = store.driver().session(SessionConfig.forDatabase(store.database()))) {
      return session.run("EXPLAIN " + query.text(), query.parameters()).consume().plan();
    }
  }

  /** Without the database that it names. */
  private static String operator(Plan plan) {
    return plan.operatorType().replaceAll("@.*", "");
  }

  private static String details(Plan plan) {
    return plan.arguments().containsKey("Details")
        ? plan.arguments().get("Details").asString()
        : "";
  }

  /** The plan as lines, to see in the message of a failing test. */
  private static String drawn(Plan plan, String indent) {
    StringBuilder lines =
        new StringBuilder("%s%s %s\n".formatted(indent, operator(plan), details(plan)));
    plan.children().forEach(child -> lines.append(drawn(child, indent + "  ")));
    return lines.toString();
  }

  private static Map<String, List<Finding>> exceptions() {
    try (InputStream in =
        Objects.requireNonNull(PlanTests.class.getResourceAsStream("/plans/exceptions.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(PlanTests::exception)
          .collect(groupingBy(Finding::file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Finding> exception(String line) {
    String[] cells = line.split("\t");
    assertThat(cells).as(line).hasSize(4);
    assertThat(cells[3]).as(line).isNotBlank();
    return Stream.of(cells[0].split(" ")).map(file -> new Finding(file, cells[1], cells[2]));
  }
}
