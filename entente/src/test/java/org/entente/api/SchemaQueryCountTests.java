package org.entente.api;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Whatever the schema lets one ask for, more rows cost no more queries: each question is asked with
 * all that hangs on its answer, once for few rows and once for many. A test of its own sees to it
 * that these are so many that a query for each would be noticed. All this is more than a request
 * may cost, so the limit is raised.
 */
@ApiTest
@TestPropertySource(properties = "entente.limits.cost=2000000000")
class SchemaQueryCountTests {

  /**
   * What an answer cost.
   *
   * @param request that found much
   * @param queriesOfFew how often each query was sent for little, by its first line
   * @param queriesOfMany the same for much
   * @param moreThings how many things more a field leads from and to, in the one place of the
   *     answer where these are most
   */
  private record Cost(
      String request,
      Map<String, Integer> queriesOfFew,
      Map<String, Integer> queriesOfMany,
      Map<Way, Integer> moreThings) {}

  /**
   * How many times more a query may be sent for many rows than for one. Where things of one level
   * come back at different times, the engine asks in parts for what hangs on them; where one row
   * has no flag, say, and many do, there is a query that was not there before. Most are sent once
   * more; that for the facts of many ends, behind three fields of an actor and their counts, was
   * seen to be sent four times more, and which things come back together is a matter of chance. Row
   * by row it would be sent as many times more as there are rows more, which are more than these.
   */
  private static final int MORE = 6;

  /** What fields lead from, or to, and are no more things than that, with the reason. */
  private static final Map<Way, String> FEW_THINGS =
      Map.of(
          Way.from("Blocs.blocs"), "a question has one answer",
          Way.from("Blocs.ties"), "a question has one answer",
          Way.from("Coverage.outlets"), "a question has one answer",
          Way.to("Article.language"), "a word of the article itself, on which nothing hangs");

  /** What was asked already costs nothing again. */
  private static final Map<String, Cost> COSTS = new HashMap<>();

  private static Map<String, String> ids = Map.of();

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void tellNews() {
    caller = new HttpCaller(port);
    if (ids.isEmpty()) {
      TestGraph.shared().writer().write(GeneratedNews.eventful(7, 1_000));
      new AmpleNews(caller).tell();
      TestGraph.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
      ids = anyIds();
    }
  }

  private Map<String, String> anyIds() {
    JsonNode fact =
        caller
            .ask(
                "{ facts(first: 1, orderBy: MOST_SOURCES) { edges { node { id claims(first: 1) {"
                    + " edges { node { id passage { article { id } } } } } } } } }")
            .data("/facts/edges/0/node");
    return Map.of(
        "FACT", fact.at("/id").asString(),
        "CLAIM", fact.at("/claims/edges/0/node/id").asString(),
        "ARTICLE", fact.at("/claims/edges/0/node/passage/article/id").asString());
  }

  @Test
  void everyQuestionIsAskedHereOrExceptedWithAReason() {
    Set<String> here = new HashSet<>(AskedQuestion.ALL.keySet());
    here.addAll(AskedQuestion.EXCEPTED.keySet());

    assertThat(here)
        .as("The questions of the schema; add a new one to AskedQuestion with its arguments")
        .isEqualTo(SchemaFields.questions().map(GraphQLFieldDefinition::getName).collect(toSet()));
    assertThat(AskedQuestion.ALL)
        .doesNotContainKeys(AskedQuestion.EXCEPTED.keySet().toArray(String[]::new));
    assertThat(AskedQuestion.EXCEPTED.values()).noneMatch(String::isBlank);
  }

  static Stream<String> asked() {
    return AskedQuestion.ALL.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("asked")
  void rowsCostNoQueriesOfTheirOwn(String question) {
    assertRowsCostNothing(cost(question));
  }

  static Stream<String> listsOfAnActor() {
    return SchemaFields.SCHEMA.getObjectType("Actor").getFieldDefinitions().stream()
        .filter(SchemaFields::isPaged)
        .map(GraphQLFieldDefinition::getName);
  }

  /** Of one actor a page of one and of fifty, and a page of each of fifty actors. */
  @ParameterizedTest
  @MethodSource("listsOfAnActor")
  void theListsOfAnActorCostNoQueriesForTheirRowsNorForTheActors(String list) {
    GraphQLFieldDefinition field =
        SchemaFields.SCHEMA.getObjectType("Actor").getFieldDefinition(list);
    String actor = list.equals("members") ? "OAS" : "USA";
    String ofOne = "{ answer: actor(id: \"" + actor + "\") { %s } }";
    String ofAll = "{ answer: actors(first: %d kind: COUNTRY) { edges { node { %s } } } }";

    Cost ofRows =
        cost(
            "actor",
            ofOne.formatted(WholeRequest.field(field, "first: 1", 2, WholeRequest.DEPTH)),
            ofOne.formatted(WholeRequest.field(field, "first: 50", 2, WholeRequest.DEPTH)));
    Cost ofActors =
        cost(
            "actors",
            ofAll.formatted(1, WholeRequest.field(field, "first: 2", 2, 1)),
            ofAll.formatted(50, WholeRequest.field(field, "first: 2", 2, 1)));

    assertRowsCostNothing(ofRows);
    assertRowsCostNothing(ofActors);
    assertThat(ofRows.moreThings().get(Way.to("Actor." + list))).isGreaterThan(MORE);
    assertThat(ofActors.moreThings().get(Way.from("Actor." + list))).isGreaterThan(MORE);
  }

  private static void assertRowsCostNothing(Cost cost) {
    assertThat(cost.queriesOfMany()).as(cost.request()).isNotEmpty();
    List<String> more = new ArrayList<>();
    cost.queriesOfMany()
        .forEach(
            (query, times) -> {
              int before = cost.queriesOfFew().getOrDefault(query, 0);
              if (times > before + MORE) {
                more.add("%d times instead of %d: %s".formatted(times, before, query));
              }
            });
    assertThat(more).as(cost.request()).isEmpty();
  }

  /**
   * A query for each thing that a field leads from, or for each that it leads to, would be sent
   * more often than is allowed for in at least one of the requests.
   */
  @Test
  void eachFieldLeadsFromAndToMoreThingsThanQueriesAreAllowedFor() {
    Map<Way, Integer> most = new HashMap<>();
    asked()
        .forEach(
            question ->
                cost(question)
                    .moreThings()
                    .forEach((way, things) -> most.merge(way, things, Math::max)));

    assertThat(Way.all().filter(way -> most.getOrDefault(way, 0) <= MORE))
        .as("Ways to or from too few things; tell more of them in AmpleNews: %s", most)
        .containsExactlyInAnyOrderElementsOf(FEW_THINGS.keySet());
    assertThat(FEW_THINGS.values()).noneMatch(String::isBlank);
  }

  private Cost cost(String question) {
    return COSTS.computeIfAbsent(question, this::ask);
  }

  private Cost ask(String question) {
    GraphQLFieldDefinition field = SchemaFields.SCHEMA.getQueryType().getFieldDefinition(question);
    AskedQuestion asked = Objects.requireNonNull(AskedQuestion.ALL.get(question));
    String few = asked.few();
    return cost(
        question,
        few == null ? null : WholeRequest.of(field, known(few), 1),
        WholeRequest.of(field, known(asked.many()), 50));
  }

  /** With ids that there are. */
  private static String known(String arguments) {
    String known = arguments;
    for (Map.Entry<String, String> id : ids.entrySet()) {
      known = known.replace(id.getKey(), id.getValue());
    }
    return known;
  }

  private Cost cost(String question, @Nullable String few, String many) {
    Map<String, Integer> ofFew = new HashMap<>();
    Map<Way.Place, Integer> fewThings = new HashMap<>();
    if (few != null) {
      // what was found once is not looked up again: the first question may cost more
      caller.ask(few).data("");
      try (CypherCount count = CypherCount.begin()) {
        fewThings.putAll(Way.things(question, caller.ask(few).data("/answer")));
        ofFew.putAll(count.byQuery());
      }
    }
    try (CypherCount count = CypherCount.begin()) {
      Map<Way.Place, Integer> things = Way.things(question, caller.ask(many).data("/answer"));
      Map<Way, Integer> more = new HashMap<>();
      things.forEach(
          (place, number) ->
              more.merge(place.way(), number - fewThings.getOrDefault(place, 0), Math::max));
      return new Cost(many, ofFew, count.byQuery(), more);
    }
  }
}
