package org.entente.question;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.api.HttpCaller;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.graph.WeightedMultigraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 18: which blocs emerge from who supports whom? */
@QuestionTest
class BlocTests {

  private static final Question QUESTION = Question.of(18, "support-for-blocs");

  /** How many ties of a bloc, and between two, the request asks for. */
  private static final int TIES = 3;

  @LocalServerPort private int port;

  /** That Tonga, Samoa and Fiji support each other only undated news tells. */
  @ParameterizedTest
  @CsvSource({
    "'', 2022-01-01, 2022-01-31,",
    "'', 2021-01-01, 2022-12-31,",
    "'', 2021-03-15, 2021-06-02, 2021-05-01",
    "TON WSM FJI, 2021-01-01, 2021-12-31,"
  })
  void findsBlocsInTheSupportThatCypherFinds(
      String names, LocalDate from, LocalDate to, @Nullable LocalDate knownBy) {
    List<String> among = names.isEmpty() ? List.of() : List.of(names.split(" "));
    assertThat(answer(port, among, from, to, knownBy).path("blocs").size()).isPositive();
  }

  /** The answer, after what it rests on was found to be the same in both forms. */
  static JsonNode answer(
      int port, List<String> among, LocalDate from, LocalDate to, @Nullable LocalDate knownBy) {
    List<Record> relations =
        QUESTION.inCypher(Map.of("among", among, "from", from, "to", to), knownBy);
    List<Record> support = relations.stream().filter(row -> row.get("weight").asInt() > 0).toList();
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("among", among.isEmpty() ? null : among);
    variables.put("during", Map.of("from", from.toString(), "to", to.toString()));
    variables.put("knownBy", knownBy == null ? null : knownBy.toString());

    JsonNode blocs = QUESTION.overHttp(port, variables).path("found");
    JsonNode again = QUESTION.overHttp(port, variables).path("found");

    assertThat(ties(port, variables)).isEqualTo(support.stream().map(BlocTests::tie).toList());
    assertThat(again).isEqualTo(blocs);
    Map<String, Integer> blocOf = new HashMap<>();
    blocs
        .path("blocs")
        .forEach(
            bloc ->
                bloc.path("members")
                    .forEach(
                        member ->
                            blocOf.put(member.path("id").asString(), bloc.path("number").asInt())));
    assertThat(
            blocs
                .path("blocs")
                .valueStream()
                .map(bloc -> Set.copyOf(Rows.texts(bloc.path("members"), "/id"))))
        .containsExactlyInAnyOrderElementsOf(
            support.isEmpty() ? List.of() : new FoundByJGraphT(support).blocs());
    assertThat(support.isEmpty() ? 0 : modularity(support, blocOf))
        .isCloseTo(blocs.path("modularity").asDouble(), within(1e-9));
    for (JsonNode bloc : blocs.path("blocs")) {
      int number = bloc.path("number").asInt();
      assertStands(bloc, bloc.path("ties"), between(relations, blocOf, number, number));
      for (JsonNode towards : bloc.path("towards")) {
        int other = towards.path("number").asInt();
        assertStands(towards, towards.path("ties"), between(relations, blocOf, number, other));
      }
    }
    return blocs;
  }

  /** The rows between members of two blocs, or within one. */
  private static List<Record> between(
      List<Record> relations, Map<String, Integer> blocOf, int number, int other) {
    return relations.stream()
        .filter(
            row -> {
              int one = blocOf.getOrDefault(row.get("one").asString(), 0);
              int two = blocOf.getOrDefault(row.get("other").asString(), 0);
              return (one == number && two == other) || (one == other && two == number);
            })
        .toList();
  }

  /** What is counted, and the first ties of those that are. */
  private static void assertStands(JsonNode counted, JsonNode ties, List<Record> rows) {
    assertThat(counted.path("support").asInt()).isEqualTo(sum(rows, "weight"));
    assertThat(counted.path("opposition").asInt()).isEqualTo(sum(rows, "opposition"));
    assertThat(ties.path("edges").valueStream().map(edge -> pair(edge.path("node"))))
        .isEqualTo(
            rows.stream()
                .limit(TIES)
                .map(row -> Rows.text(row, "one", "other", "weight", "opposition"))
                .toList());
  }

  private static String pair(JsonNode tie) {
    return Rows.text(tie, "/actors/0/id", "/actors/1/id", "/support", "/opposition");
  }

  private static int sum(List<Record> rows, String column) {
    return rows.stream().mapToInt(row -> row.get(column).asInt()).sum();
  }

  /** All of them, page by page. */
  private static List<String> ties(int port, Map<String, @Nullable Object> variables) {
    Map<String, @Nullable Object> page = new HashMap<>(variables);
    List<String> ties = new ArrayList<>();
    JsonNode found;
    do {
      found =
          new HttpCaller(port)
              .ask(
                  """
                  query ($among: [ID!], $during: Period, $knownBy: Date, $after: String) {
                    blocs(among: $among, during: $during, knownBy: $knownBy) {
                      ties(first: 50, after: $after) {
                        pageInfo { hasNextPage endCursor }
                        edges { node {
                          actors { id } support opposition
                          stances { facts(first: 200) { edges { node { id } } } }
                        } }
                      }
                    }
                  }
                  """,
                  page)
              .data("/blocs/ties");
      found.path("edges").forEach(edge -> ties.add(tie(edge.path("node"))));
      page.put("after", found.at("/pageInfo/endCursor").asString());
    } while (found.at("/pageInfo/hasNextPage").asBoolean());
    return ties;
  }

  /** An alliance is among the facts of both. */
  private static String tie(JsonNode tie) {
    return "%s of %s"
        .formatted(
            pair(tie),
            tie.path("stances")
                .valueStream()
                .flatMap(stance -> Rows.texts(stance.path("facts"), "/id").stream())
                .collect(toCollection(TreeSet::new)));
  }

  private static String tie(Record row) {
    return "%s of %s"
        .formatted(
            Rows.text(row, "one", "other", "weight", "opposition"),
            new TreeSet<>(row.get("facts").asList(Value::asString)));
  }

  /**
   * As Newman defines it for weighted edges: what lies within blocs, less what chance would put
   * there.
   */
  private static double modularity(List<Record> ties, Map<String, Integer> blocOf) {
    double all = 0;
    double within = 0;
    Map<Integer, Double> degrees = new HashMap<>();
    for (Record tie : ties) {
      int weight = tie.get("weight").asInt();
      int one = blocOf.getOrDefault(tie.get("one").asString(), -1);
      int other = blocOf.getOrDefault(tie.get("other").asString(), -2);
      all += weight;
      within += one == other ? weight : 0;
      degrees.merge(one, (double) weight, Double::sum);
      degrees.merge(other, (double) weight, Double::sum);
    }
    double total = all;
    return within / total
        - degrees.values().stream().mapToDouble(degree -> Math.pow(degree / (2 * total), 2)).sum();
  }

  /**
   * What JGraphT's algorithms find in the rows of the Cypher file and nothing else, in the way that
   * its comment tells.
   */
  private static final class FoundByJGraphT {

    private final List<String> actors;
    private final Graph<Integer, DefaultWeightedEdge> weighted =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    private final Graph<Integer, DefaultWeightedEdge> multiple =
        new WeightedMultigraph<>(DefaultWeightedEdge.class);

    FoundByJGraphT(List<Record> ties) {
      actors =
          ties.stream()
              .flatMap(tie -> Stream.of(tie.get("one").asString(), tie.get("other").asString()))
              .distinct()
              .sorted()
              .toList();
      for (int actor = 0; actor < actors.size(); actor++) {
        weighted.addVertex(actor);
        multiple.addVertex(actor);
      }
      ties.stream()
          .sorted(
              comparing((Record tie) -> tie.get("one").asString())
                  .thenComparing(tie -> tie.get("other").asString()))
          .forEach(this::join);
    }

    private void join(Record tie) {
      int one = actors.indexOf(tie.get("one").asString());
      int other = actors.indexOf(tie.get("other").asString());
      int weight = tie.get("weight").asInt();
      weighted.setEdgeWeight(weighted.addEdge(one, other), weight);
      for (int edge = 0; edge < Math.min(weight, 50); edge++) {
        multiple.addEdge(one, other);
      }
    }

    List<Set<String>> blocs() {
      List<Set<Integer>> components = new ConnectivityInspector<>(weighted).connectedSets();
      List<List<Set<Integer>>> found = new ArrayList<>();
      found.add(components.stream().flatMap(this::merged).toList());
      found.add(components);
      for (int seed = 0; seed < 8; seed++) {
        found.add(
            new LabelPropagationClustering<>(multiple, 100, new Random(seed))
                .getClustering()
                .getClusters());
      }
      UndirectedModularityMeasurer<Integer, DefaultWeightedEdge> measure =
          new UndirectedModularityMeasurer<>(weighted);
      return found.stream().min(comparing(each -> -measure.modularity(each))).orElseThrow().stream()
          .map(bloc -> bloc.stream().map(actors::get).collect(toSet()))
          .toList();
    }

    private Stream<Set<Integer>> merged(Set<Integer> component) {
      return new GreedyModularityAlgorithm<>(new AsSubgraph<>(weighted, component))
          .getClustering().getClusters().stream();
    }
  }
}
