package org.entente.api;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.AIDED;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.entente.graph.fixture.CongoNews;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.ArticleWithClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Whatever the schema lets one ask for, more rows cost no more queries: each question is asked with
 * all that hangs on its answer, once for one row and once for many. That is more than a request may
 * cost, so the limit is raised.
 */
@ApiTest
@TestPropertySource(properties = "entente.limits.cost=2000000000")
class SchemaQueryCountTests {

  /**
   * What is asked of a question.
   *
   * @param few arguments that find little
   * @param many arguments that find much
   * @param rows how many rows that are at least
   */
  private record Asked(String few, String many, int rows) {

    /** A list in pages: first one row, then fifty. */
    static Asked paged(String arguments, int rows) {
      return new Asked(arguments + " first: 1", arguments + " first: 50", rows);
    }

    /** One thing, of which the lists within are asked with one row and with fifty. */
    static Asked one(String arguments) {
      return new Asked(arguments, arguments, 1);
    }
  }

  private static final String PERIOD = "during: {from: \"2021\", to: \"2022\"}";
  private static final String DAYS = "during: {from: \"2021-03-01\", to: \"2021-03-10\"}";

  private static final Map<String, Asked> QUESTIONS =
      Map.ofEntries(
          entry("actor", Asked.one("id: \"RUS\"")),
          entry("actors", Asked.paged("", 50)),
          entry("fact", Asked.one("id: \"FACT\"")),
          entry("facts", Asked.paged("", 50)),
          entry("contradictions", Asked.paged("", 5)),
          entry("hindsight", Asked.paged("knownBy: \"2021-06-30\" " + PERIOD, 50)),
          entry("factCounts", Asked.paged("by: [SUBJECT, OBJECT, PAIR]", 50)),
          entry("claim", Asked.one("id: \"CLAIM\"")),
          entry("claims", Asked.paged("", 50)),
          entry("news", Asked.paged("", 50)),
          entry("article", Asked.one("id: \"ARTICLE\"")),
          entry("articles", Asked.paged("", 50)),
          entry("passages", Asked.paged("search: \"condemned\"", 20)),
          entry("supporters", new Asked("of: \"USA\" " + DAYS, "of: \"USA\"", 20)),
          entry("supportedBy", new Asked("actor: \"USA\" " + DAYS, "actor: \"USA\"", 20)),
          entry("changes", Asked.paged("", 20)),
          entry(
              "stanceSeries",
              new Asked(
                  "of: \"RUS\" towards: \"USA\" during: {from: \"2022-11\", to: \"2022\"}",
                  "of: \"RUS\" towards: \"USA\" during: {from: \"2018\", to: \"2022\"}",
                  50)),
          entry("sharedOrganisations", new Asked("of: [\"KGZ\"]", "of: [\"USA\"]", 1)),
          entry(
              "membershipChanges",
              Asked.paged("members: [\"USA\", \"RUS\", \"CHN\", \"KAZ\", \"UKR\", \"TUR\"]", 5)),
          entry(
              "interveners",
              new Asked("in: \"KAZ\" tiedTo: \"RUS\" " + DAYS, "in: \"KAZ\" tiedTo: \"RUS\"", 1)),
          entry("supportChains", Asked.paged("from: \"UKR\" to: \"CHN\"", 50)),
          entry("mutualSupport", Asked.paged(PERIOD, 5)),
          entry("unbalancedTriangles", Asked.paged(PERIOD, 20)),
          entry("blocs", Asked.one(PERIOD)),
          entry("regions", Asked.one("")),
          entry("interventions", new Asked("country: \"KAZ\" " + DAYS, "country: \"KAZ\"", 5)),
          entry(
              "mediations",
              new Asked(
                  "between: \"ARM\" and: \"AZE\" " + DAYS, "between: \"ARM\" and: \"AZE\"", 5)),
          entry("coverage", Asked.one("of: \"RUS\" and: \"USA\"")),
          entry("unresolvedNames", Asked.paged("", 1)),
          entry("settlements", Asked.paged("", 20)));

  /** Questions that are not asked here, with the reason. */
  private static final Map<String, String> EXCEPTED =
      Map.of(
          "graph", "a row of numbers, with nothing that hangs on it",
          "relations", "told by the program itself, without a query");

  /**
   * How many times more a query may be sent for many rows than for one. Where things of one level
   * come back at different times, the engine asks in parts for what hangs on them; where one row
   * has no flag, say, and many do, there is a query that was not there before. Row by row it would
   * be sent a row's number of times more.
   */
  private static final int MORE = 12;

  /** How many levels of things are asked for below those that a question finds. */
  private static final int DEPTH = 2;

  private static final GraphQLSchema SCHEMA =
      UnExecutableSchemaGenerator.makeUnExecutableSchema(SchemaTests.parse());

  private static Map<String, String> ids = Map.of();

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void tellNews() {
    caller = new HttpCaller(port);
    if (ids.isEmpty()) {
      TestGraph.shared().writer().write(GeneratedNews.eventful(7, 1_000));
      settleNames();
      TestGraph.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
      ids = anyIds();
    }
  }

  /** Leaves as many changes behind, and names of which nobody has said whom they mean. */
  private void settleNames() {
    for (int i = 0; i < 25; i++) {
      ArticleWithClaims news =
          CongoNews.of("Congo " + i, "2022-01-02").says("Congo", AIDED, "KAZ").read();
      TestGraph.shared().writer().write(List.of(news));
      caller
          .ask(
              """
              mutation ($article: ID!) { settleName(input: {name: "Congo", actor: "COD", article: $article, by: "A. Editor",
                why: "Kinshasa is meant"}) { claims } }
              """,
              Map.of("article", news.article().id().value()))
          .data("");
    }
    TestGraph.shared()
        .writer()
        .write(List.of(CongoNews.of("Congo", "2022-01-03").says("Congo", AIDED, "KAZ").read()));
  }

  private Map<String, String> anyIds() {
    JsonNode fact =
        caller
            .ask(
                "{ facts(first: 1, orderBy: MOST_SOURCES) { edges { node { id claims(first: 1) { edges { node { id passage { article { id } } } } } } } } }")
            .data("/facts/edges/0/node");
    return Map.of(
        "FACT", fact.at("/id").asString(),
        "CLAIM", fact.at("/claims/edges/0/node/id").asString(),
        "ARTICLE", fact.at("/claims/edges/0/node/passage/article/id").asString());
  }

  @Test
  void everyQuestionIsAskedHereOrExceptedWithAReason() {
    Set<String> here = new HashSet<>(QUESTIONS.keySet());
    here.addAll(EXCEPTED.keySet());

    assertThat(here)
        .as("The questions of the schema; add a new one to QUESTIONS with its arguments")
        .isEqualTo(questions().map(GraphQLFieldDefinition::getName).collect(toSet()));
    assertThat(QUESTIONS).doesNotContainKeys(EXCEPTED.keySet().toArray(String[]::new));
    assertThat(EXCEPTED.values()).noneMatch(String::isBlank);
  }

  private static Stream<GraphQLFieldDefinition> questions() {
    return SCHEMA.getQueryType().getFieldDefinitions().stream();
  }

  static Stream<String> asked() {
    return QUESTIONS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("asked")
  void rowsCostNoQueriesOfTheirOwn(String question) {
    GraphQLFieldDefinition field = SCHEMA.getQueryType().getFieldDefinition(question);
    Asked asked = Objects.requireNonNull(QUESTIONS.get(question));

    assertRowsCostNothing(
        request(field, asked.few(), 1), request(field, asked.many(), 50), asked.rows());
  }

  static Stream<String> listsOfAnActor() {
    return SCHEMA.getObjectType("Actor").getFieldDefinitions().stream()
        .filter(SchemaQueryCountTests::isPaged)
        .map(GraphQLFieldDefinition::getName);
  }

  /** Of one actor a page of one and of fifty, and a page of each of fifty actors. */
  @ParameterizedTest
  @MethodSource("listsOfAnActor")
  void theListsOfAnActorCostNoQueriesForTheirRowsNorForTheActors(String list) {
    GraphQLFieldDefinition field = SCHEMA.getObjectType("Actor").getFieldDefinition(list);
    String ofOne = "{ answer: actor(id: \"USA\") { %s } }";
    String ofAll = "{ answer: actors(first: %d kind: COUNTRY) { edges { node { %s } } } }";

    assertRowsCostNothing(
        ofOne.formatted(field(field, "first: 1", 2, DEPTH)),
        ofOne.formatted(field(field, "first: 50", 2, DEPTH)),
        1);
    assertRowsCostNothing(
        ofAll.formatted(1, field(field, "first: 2", 2, 1)),
        ofAll.formatted(50, field(field, "first: 2", 2, 1)),
        50);
  }

  private void assertRowsCostNothing(String few, String many, int rows) {
    // what was found once is not looked up again: the first question may cost more
    caller.ask(few).data("");
    Map<String, Integer> ofFew = new HashMap<>();
    Map<String, Integer> ofMany = new HashMap<>();
    try (CypherCount count = CypherCount.begin()) {
      caller.ask(few).data("");
      ofFew.putAll(count.byQuery());
    }
    try (CypherCount count = CypherCount.begin()) {
      JsonNode answer = caller.ask(many).data("/answer");
      ofMany.putAll(count.byQuery());
      assertThat(rows(answer)).as(many).isGreaterThanOrEqualTo(rows);
    }

    assertThat(ofMany).as(many).isNotEmpty();
    List<String> more = new ArrayList<>();
    ofMany.forEach(
        (query, times) -> {
          int before = ofFew.getOrDefault(query, 0);
          if (times > before + MORE) {
            more.add("%d times instead of %d: %s".formatted(times, before, query));
          }
        });
    assertThat(more).as(many).isEmpty();
  }

  private static int rows(JsonNode answer) {
    return answer.has("edges") ? answer.path("edges").size() : Math.max(1, answer.size());
  }

  /** A question with all that hangs on its answer. */
  private static String request(GraphQLFieldDefinition question, String arguments, int first) {
    String asked = arguments;
    for (Map.Entry<String, String> id : ids.entrySet()) {
      asked = asked.replace(id.getKey(), id.getValue());
    }
    int within = isPaged(question) ? 2 : first;
    return "{ answer: %s }".formatted(field(question, asked, within, DEPTH));
  }

  private static String field(
      GraphQLFieldDefinition field, String arguments, int first, int depth) {
    String given = arguments.isBlank() ? "" : "(" + arguments + ")";
    return "%s%s %s".formatted(field.getName(), given, parts(typeOf(field), first, depth));
  }

  /**
   * What hangs on a thing, so many levels down.
   *
   * @param first how long the pages of the next level are; below it two
   */
  private static String parts(GraphQLNamedType type, int first, int depth) {
    if (!(type instanceof GraphQLObjectType object)) {
      return "";
    }
    StringJoiner parts = new StringJoiner(" ", "{ ", " }");
    boolean wraps = isWrapper(object);
    for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
      boolean leaf = !(typeOf(field) instanceof GraphQLObjectType);
      boolean part = wraps || typeOf(field).getName().equals("PageInfo");
      if (leaf || part || depth > 0) {
        parts.add(
            field(
                field,
                isPaged(field) ? "first: " + first : "",
                wraps ? first : 2,
                wraps || leaf ? depth : depth - 1));
      }
    }
    return parts.toString();
  }

  /** A page, its edges and where it ends are no things of their own. */
  private static boolean isWrapper(GraphQLObjectType type) {
    return Stream.of("Connection", "Edge").anyMatch(type.getName()::endsWith);
  }

  private static boolean isPaged(GraphQLFieldDefinition field) {
    return typeOf(field).getName().endsWith("Connection");
  }

  private static GraphQLNamedType typeOf(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapAllAs(field.getType());
  }
}
