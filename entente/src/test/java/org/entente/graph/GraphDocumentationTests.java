package org.entente.graph;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.graph.fixture.KazakhJanuary;
import org.entente.graph.fixture.TestGraph;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/graph.md} tells is what is in the graph. */
class GraphDocumentationTests {

  private static final Pattern QUOTED = Pattern.compile("`(\\w+)`");
  private static final Pattern QUERY = Pattern.compile("```cypher\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern PREFIX = Pattern.compile("^(?:MAY_)?(?:NOT_)?(?:END_)?");

  private static final String PAGE = text(Path.of("..", "docs", "graph.md"));

  @BeforeAll
  static void tellOfKazakhstan() {
    TestGraph.holding(
        "Kazakhstan in January 2022", graph -> graph.writer().write(KazakhJanuary.news()));
  }

  @Test
  void everyLabelIsThere() {
    assertThat(
            column(
                "CALL db.labels() YIELD label AS name WHERE NOT name STARTS WITH '__' RETURN name"))
        .isNotEmpty()
        .isSubsetOf(quoted(PAGE));
  }

  @Test
  void everyEdgeIsThere() {
    Set<String> relations =
        Arrays.stream(Relation.values()).map(Relation::name).collect(Collectors.toSet());

    assertThat(
            column(
                "CALL db.relationshipTypes() YIELD relationshipType AS name WHERE NOT name IN ['MIGRATED_TO', 'REPEATED'] RETURN name"))
        .filteredOn(type -> !relations.contains(PREFIX.matcher(type).replaceFirst("")))
        .isNotEmpty()
        .isSubsetOf(quoted(PAGE));
  }

  @Test
  void everyPropertyThatItNamesIsOneThatIsWritten() {
    String nodes = PAGE.substring(PAGE.indexOf("## Nodes"), PAGE.indexOf("## Edges"));
    Set<String> properties =
        nodes
            .lines()
            .filter(line -> line.startsWith("| `"))
            .flatMap(line -> quoted(line.substring(line.lastIndexOf(" | "))).stream())
            .collect(Collectors.toSet());

    assertThat(properties).contains("evidenceStart").isSubsetOf(wordsThatWrite());
  }

  static Stream<String> queries() {
    return QUERY.matcher(PAGE).results().map(match -> match.group(1));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryHasAnAnswer(String query) {
    assertThat(TestGraph.run(query)).isNotEmpty();
  }

  private static Set<String> wordsThatWrite() {
    try (Stream<Path> cypher = Files.walk(Path.of("..", "cypher"));
        Stream<Path> code = Files.walk(Path.of("src/main/java/org/entente/graph"))) {
      String written =
          Stream.concat(cypher, code)
              .filter(Files::isRegularFile)
              .map(GraphDocumentationTests::text)
              .collect(joining());
      return WORD.matcher(written).results().map(MatchResult::group).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> quoted(String text) {
    return QUOTED.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
  }

  private static List<String> column(String query) {
    return TestGraph.run(query).stream().map(row -> row.get("name").asString()).toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
