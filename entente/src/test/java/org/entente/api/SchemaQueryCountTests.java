package org.entente.api;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
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
   * What is asked of a question.
   *
   * @param few arguments that find little; absent where it finds the same whatever is given
   * @param many arguments that find much
   */
  private record Asked(@Nullable String few, String many) {

    /** A list in pages: first one row, then fifty. */
    static Asked paged(String arguments) {
      return new Asked(arguments + " first: 1", arguments + " first: 50");
    }

    /** One thing, of which the lists within are asked with one row and with fifty. */
    static Asked one(String arguments) {
      return new Asked(arguments, arguments);
    }
  }

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
   * From where a field leads or to where.
   *
   * @param end {@code from} or {@code to}
   * @param field the field, as in {@code Fact.subject}
   */
  private record Way(String end, String field) {

    static Way from(String field) {
      return new Way("from", field);
    }

    static Way to(String field) {
      return new Way("to", field);
    }
  }

  /** A way at a place of an answer. */
  private record Place(String path, Way way) {}

  private static final String PERIOD = "during: {from: \"2021\", to: \"2022\"}";
  private static final String DAYS = "during: {from: \"2021-03-01\", to: \"2021-03-10\"}";

  private static final Map<String, Asked> QUESTIONS =
      Map.ofEntries(
          entry("actor", Asked.one("id: \"RUS\"")),
          entry("actors", Asked.paged("")),
          entry("fact", Asked.one("id: \"FACT\"")),
          entry("facts", Asked.paged("")),
          entry("contradictions", Asked.paged("")),
          entry("hindsight", Asked.paged("knownBy: \"2021-06-30\" " + PERIOD)),
          entry("factCounts", Asked.paged("by: [SUBJECT, OBJECT, PAIR]")),
          entry("claim", Asked.one("id: \"CLAIM\"")),
          entry("claims", Asked.paged("")),
          entry("news", Asked.paged("")),
          entry("article", Asked.one("id: \"ARTICLE\"")),
          entry("articles", Asked.paged("")),
          entry("passages", Asked.paged("search: \"condemned\"")),
          entry("supporters", new Asked("of: \"USA\" " + DAYS, "of: \"USA\"")),
          entry("supportedBy", new Asked("actor: \"USA\" " + DAYS, "actor: \"USA\"")),
          entry("changes", Asked.paged("")),
          entry(
              "stanceSeries",
              new Asked(
                  "of: \"RUS\" towards: \"USA\" during: {from: \"2022-11\", to: \"2022\"}",
                  "of: \"RUS\" towards: \"USA\" during: {from: \"2018\", to: \"2022\"}")),
          entry("sharedOrganisations", new Asked("of: [\"TKM\"]", "of: [\"USA\"]")),
          entry(
              "membershipChanges",
              Asked.paged("members: [\"USA\", \"RUS\", \"CHN\", \"KAZ\", \"UKR\", \"TUR\"]")),
          entry(
              "interveners",
              new Asked("in: \"KAZ\" tiedTo: \"RUS\" " + DAYS, "in: \"KAZ\" tiedTo: \"RUS\"")),
          entry("supportChains", Asked.paged("from: \"UKR\" to: \"CHN\"")),
          entry("mutualSupport", Asked.paged(PERIOD)),
          entry("unbalancedTriangles", Asked.paged(PERIOD)),
          entry("blocs", new Asked("among: [\"USA\", \"RUS\", \"CHN\"] " + PERIOD, PERIOD)),
          entry("regions", new Asked(null, "")),
          entry("interventions", new Asked("country: \"KAZ\" " + DAYS, "country: \"KAZ\"")),
          entry(
              "mediations",
              new Asked("between: \"ARM\" and: \"AZE\" " + DAYS, "between: \"ARM\" and: \"AZE\"")),
          entry("coverage", new Asked("of: \"ARG\" and: \"AUS\"", "of: \"RUS\" and: \"USA\"")),
          entry("unresolvedNames", Asked.paged("")),
          entry("settlements", Asked.paged("")));

  /** Questions that are not asked here, with the reason. */
  private static final Map<String, String> EXCEPTED =
      Map.of(
          "graph", "a row of numbers, with nothing that hangs on it",
          "relations", "told by the program itself, without a query");

  /**
   * How many times more a query may be sent for many rows than for one. Where things of one level
   * come back at different times, the engine asks in parts for what hangs on them; where one row
   * has no flag, say, and many do, there is a query that was not there before. Row by row it would
   * be sent as many times more as there are rows more, which are more than these.
   */
  private static final int MORE = 12;

  /** What fields lead from, or to, and are no more things than that, with the reason. */
  private static final Map<Way, String> FEW_THINGS =
      Map.of(
          Way.from("Blocs.blocs"), "a question has one answer",
          Way.from("Blocs.ties"), "a question has one answer",
          Way.from("Coverage.outlets"), "a question has one answer",
          Way.to("Article.language"), "a word of the article itself, on which nothing hangs");

  /** What was asked already costs nothing again. */
  private static final Map<String, Cost> COSTS = new HashMap<>();

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
      new AmpleNews(caller).tell();
      TestGraph.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
      ids = anyIds();
    }
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
    assertRowsCostNothing(cost(question));
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
    String actor = list.equals("members") ? "OAS" : "USA";
    String ofOne = "{ answer: actor(id: \"" + actor + "\") { %s } }";
    String ofAll = "{ answer: actors(first: %d kind: COUNTRY) { edges { node { %s } } } }";

    Cost ofRows =
        cost(
            "actor",
            ofOne.formatted(field(field, "first: 1", 2, DEPTH)),
            ofOne.formatted(field(field, "first: 50", 2, DEPTH)));
    Cost ofActors =
        cost(
            "actors",
            ofAll.formatted(1, field(field, "first: 2", 2, 1)),
            ofAll.formatted(50, field(field, "first: 2", 2, 1)));

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

    assertThat(ways().filter(way -> most.getOrDefault(way, 0) <= MORE))
        .as("Ways to or from too few things; tell more of them in AmpleNews: %s", most)
        .containsExactlyInAnyOrderElementsOf(FEW_THINGS.keySet());
    assertThat(FEW_THINGS.values()).noneMatch(String::isBlank);
  }

  /** From and to where all fields lead that lead to something that has fields of its own. */
  private static Stream<Way> ways() {
    Set<Way> ways = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    questions()
        .filter(question -> QUESTIONS.containsKey(question.getName()))
        .forEach(
            question -> {
              if (isList(question)) {
                ways.add(Way.to("Query." + question.getName()));
              }
              collect(typeOf(question), seen, ways);
            });
    return ways.stream();
  }

  private static void collect(GraphQLNamedType type, Set<String> seen, Set<Way> ways) {
    if (!(type instanceof GraphQLObjectType object) || !seen.add(type.getName())) {
      return;
    }
    for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
      if (leadsOn(field)) {
        if (!isOfPage(field)) {
          ways.add(Way.from(type.getName() + "." + field.getName()));
          ways.add(Way.to(type.getName() + "." + field.getName()));
        }
        collect(typeOf(field), seen, ways);
      }
    }
  }

  private static boolean leadsOn(GraphQLFieldDefinition field) {
    return typeOf(field) instanceof GraphQLObjectType type && !type.getName().equals("PageInfo");
  }

  private static boolean isList(GraphQLFieldDefinition field) {
    return isPaged(field) || GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
  }

  /** It leads through a page to what is listed there. */
  private static boolean isOfPage(GraphQLFieldDefinition field) {
    return Set.of("edges", "node").contains(field.getName());
  }

  private Cost cost(String question) {
    return COSTS.computeIfAbsent(question, this::ask);
  }

  private Cost ask(String question) {
    GraphQLFieldDefinition field = SCHEMA.getQueryType().getFieldDefinition(question);
    Asked asked = Objects.requireNonNull(QUESTIONS.get(question));
    String few = asked.few();
    return cost(
        question, few == null ? null : request(field, few, 1), request(field, asked.many(), 50));
  }

  private Cost cost(String question, @Nullable String few, String many) {
    Map<String, Integer> ofFew = new HashMap<>();
    Map<Place, Integer> fewThings = new HashMap<>();
    if (few != null) {
      // what was found once is not looked up again: the first question may cost more
      caller.ask(few).data("");
      try (CypherCount count = CypherCount.begin()) {
        fewThings.putAll(things(question, caller.ask(few).data("/answer")));
        ofFew.putAll(count.byQuery());
      }
    }
    try (CypherCount count = CypherCount.begin()) {
      Map<Place, Integer> things = things(question, caller.ask(many).data("/answer"));
      Map<Way, Integer> more = new HashMap<>();
      things.forEach(
          (place, number) ->
              more.merge(place.way(), number - fewThings.getOrDefault(place, 0), Math::max));
      return new Cost(many, ofFew, count.byQuery(), more);
    }
  }

  /** How many things there are at each place of an answer. */
  private static Map<Place, Integer> things(String question, JsonNode answer) {
    Map<Place, Integer> things = new HashMap<>();
    GraphQLFieldDefinition field = SCHEMA.getQueryType().getFieldDefinition(question);
    count(answer, typeOf(field), new Place("", Way.to("Query." + question)), things);
    return things;
  }

  private static void count(
      JsonNode value, GraphQLNamedType type, Place place, Map<Place, Integer> things) {
    if (value.isArray()) {
      value.forEach(each -> count(each, type, place, things));
    }
    if (!value.isObject() || !(type instanceof GraphQLObjectType object)) {
      return;
    }
    if (!isPage(object)) {
      things.merge(place, 1, Integer::sum);
    }
    for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
      if (!leadsOn(field) || !value.has(field.getName())) {
        continue;
      }
      String path = place.path() + "/" + field.getName();
      String name = object.getName() + "." + field.getName();
      if (!isOfPage(field)) {
        things.merge(new Place(path, Way.from(name)), 1, Integer::sum);
      }
      Way way = isOfPage(field) ? place.way() : Way.to(name);
      count(value.path(field.getName()), typeOf(field), new Place(path, way), things);
    }
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

  /** A page and its edges, or all blocs together, are no level of their own. */
  private static boolean isWrapper(GraphQLObjectType type) {
    return isPage(type) || type.getName().equals("Blocs");
  }

  private static boolean isPage(GraphQLObjectType type) {
    return Stream.of("Connection", "Edge").anyMatch(type.getName()::endsWith);
  }

  private static boolean isPaged(GraphQLFieldDefinition field) {
    return typeOf(field).getName().endsWith("Connection");
  }

  private static GraphQLNamedType typeOf(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapAllAs(field.getType());
  }
}
