package org.entente.api.fact;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.schema.idl.SchemaParser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.entente.api.ApiTestServer;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.entente.api.fact.DrawnFilter.Condition;
import org.entente.api.fact.ToldFact.Saying;
import org.entente.graph.Graph;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.RareClaims;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * Facts by whatever conditions together: those are found, and no others, that fulfil each by what
 * the schema says of it; as many are counted; and so it is in all orders and of one actor, too.
 */
class FactFilterPropertyTests {

  private static final int DRAWS = 3;
  private static final int BATCHES = 4;

  private static final String FACTS =
      """
      query ($where: FactFilter, $order: FactOrder, $first: Int, $after: String) {
        facts(where: $where, orderBy: $order, first: $first, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } edges { node { id sources confidence leaning } } }
      }
      """;

  private static final String OTHERWISE =
      """
      query ($where: FactFilter, $actor: ID!) {
        actor(id: $actor) { facts(where: $where, first: 200) { totalCount edges { node { id } } } }
        factCounts(by: [RELATION], where: $where, first: 200) { edges { node { relation count } } }
      }
      """;

  private static final List<String> ORDERS =
      List.of(
          "RECENT_FIRST",
          "EARLIEST_FIRST",
          "MOST_SOURCES",
          "MOST_CERTAIN",
          "MOST_CONTRADICTED",
          "NEWS_FIRST");

  private static @Nullable ConfigurableApplicationContext server;
  private static @Nullable HttpCaller caller;
  private static final Map<String, List<String>> REGIONS = new HashMap<>();
  private static final List<Record> STORED = new ArrayList<>();
  private static int found;
  private static int foundNothing;
  private static int refused;

  @BeforeContainer
  static void tellNews() {
    Graph graph = TestGraph.empty();
    List<ArticleWithClaims> news = new ArrayList<>(GeneratedNews.eventful(17, 240));
    int size = news.size() / BATCHES;
    for (int batch = 0; batch < BATCHES; batch++) {
      graph.writer().write(news.subList(batch * size, (batch + 1) * size));
    }
    graph
        .writer()
        .write(
            List.of(
                RareClaims.in(News.by("Daily Star").on("2021-09-01").titled("All sorts")),
                RareClaims.in(
                    News.by("The Herald")
                        .titled("All sorts")
                        .says("FRA", Relation.THREATENED, "PRK"))));
    graph.writer().write(List.of(mediated("The Herald", "2021-05-01")));
    graph.writer().write(List.of(mediated("Daily Star", "2021-05-05")));
    STORED.addAll(ToldFact.stored());
    server = new SpringApplicationBuilder(ApiTestServer.class).run("--server.port=0");
    caller =
        new HttpCaller(
            Integer.parseInt(
                Objects.requireNonNull(server.getEnvironment().getProperty("local.server.port"))));
    for (JsonNode region :
        caller.ask("{ regions { name countries { id } } }").data("/regions").values()) {
      List<String> countries =
          region.path("countries").valueStream().map(each -> each.path("id").asString()).toList();
      if (countries.stream().anyMatch(GeneratedNews.ACTORS::contains)) {
        REGIONS.put(region.path("name").asString(), countries);
      }
    }
  }

  private static ArticleWithClaims mediated(String outlet, String day) {
    return News.by(outlet)
        .on(day)
        .titled("Talks")
        .says(
            "MLI",
            Relation.MEDIATED_BETWEEN,
            "LBY",
            said -> said.dated(FuzzyDate.parse("2021-04-30"), null))
        .read();
  }

  /** If nearly all found nothing, or were refused, the filters would be no test. */
  @AfterContainer
  static void stop() {
    Objects.requireNonNull(server).close();
    assertThat(found)
        .as("%d found some, %d nothing, %d were refused", found, foundNothing, refused)
        .isGreaterThan((found + foundNothing + refused) / 2);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void oneConditionFindsThoseThatFulfilIt(@ForAll Condition condition) {
    boolean parts = false;
    for (int draw = 0; draw < DRAWS; draw++) {
      DrawnFilter filter =
          new DrawnFilter(EnumSet.of(condition), STORED, REGIONS, new Random(draw));

      int fitting = assertFinds(filter, new Random(draw));
      parts |= fitting > 0 && fitting < STORED.size();
    }
    assertThat(parts).as("%s lets some through and others not", condition).isTrue();
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void severalTogetherFindThoseThatFulfilEach(@ForAll long seed) {
    Random random = new Random(seed);
    Set<Condition> conditions = EnumSet.noneOf(Condition.class);
    int many = 2 + random.nextInt(4);
    while (conditions.size() < many) {
      conditions.add(Condition.values()[random.nextInt(Condition.values().length)]);
    }

    assertFinds(new DrawnFilter(conditions, STORED, REGIONS, random), random);
  }

  /** How many were found. */
  private static int assertFinds(DrawnFilter filter, Random random) {
    List<ToldFact> fitting = filter.fitting();
    String order = ORDERS.get(random.nextInt(ORDERS.size()));
    int first = 30 + random.nextInt(171);
    Map<String, Object> asked = Map.of("where", filter.where(), "order", order, "first", first);
    Answer answer = ask(FACTS, asked);
    if (answer.json().has("errors")) {
      refused++;
      assertThat(answer.errorCode()).as("%s", filter).isEqualTo("BAD_REQUEST");
      assertThat(fitting).as("%s: what can be meant is not refused", filter).isEmpty();
      return 0;
    }
    List<JsonNode> all = new ArrayList<>();
    JsonNode page = answer.data("/facts");
    int total = page.path("totalCount").asInt();
    page.path("edges").forEach(edge -> all.add(edge.path("node")));
    while (page.at("/pageInfo/hasNextPage").asBoolean()) {
      Map<String, Object> next = new HashMap<>(asked);
      next.put("after", page.at("/pageInfo/endCursor").asString());
      page = ask(FACTS, next).data("/facts");
      page.path("edges").forEach(edge -> all.add(edge.path("node")));
    }

    assertThat(all.stream().map(FactFilterPropertyTests::told))
        .as("%s %s", order, filter)
        .containsExactlyInAnyOrderElementsOf(
            fitting.stream().map(FactFilterPropertyTests::told).toList());
    assertThat(total).as("%s", filter).isEqualTo(fitting.size());
    // to plan a query takes the graph longer than to answer it, so that not all are asked every
    // time
    if (random.nextInt(4) == 0) {
      assertFindsOtherwise(filter, fitting, GeneratedNews.ACTORS.get(random.nextInt(8)));
    }
    if (fitting.isEmpty()) {
      foundNothing++;
    } else {
      found++;
    }
    return fitting.size();
  }

  private static void assertFindsOtherwise(
      DrawnFilter filter, List<ToldFact> fitting, String actor) {
    Answer answer = ask(OTHERWISE, Map.of("where", filter.where(), "actor", actor));
    List<String> ofActor =
        fitting.stream()
            .filter(fact -> fact.subject().equals(actor) || fact.object().equals(actor))
            .map(ToldFact::id)
            .toList();

    assertThat(
            answer
                .data("/actor/facts/edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString()))
        .as("of %s: %s", actor, filter)
        .containsExactlyInAnyOrderElementsOf(ofActor);
    assertThat(answer.data("/actor/facts/totalCount").asInt())
        .as("of %s: %s", actor, filter)
        .isEqualTo(ofActor.size());
    assertThat(
            answer
                .data("/factCounts/edges")
                .valueStream()
                .collect(
                    toMap(
                        edge -> edge.at("/node/relation").asString(),
                        edge -> edge.at("/node/count").asLong())))
        .as("counted: %s", filter)
        .isEqualTo(
            fitting.stream().collect(groupingBy(fact -> fact.relation().name(), counting())));
  }

  private static String told(JsonNode fact) {
    return "%s, %d sources, %.4f, %s"
        .formatted(
            fact.path("id").asString(),
            fact.path("sources").asInt(),
            fact.path("confidence").asDouble(),
            fact.path("leaning").asString());
  }

  private static String told(ToldFact fact) {
    return "%s, %d sources, %.4f, %s"
        .formatted(fact.id(), fact.sources(), fact.confidence(), fact.leaning());
  }

  private static Answer ask(String query, Map<String, Object> variables) {
    return Objects.requireNonNull(caller).ask(query, variables);
  }

  @Example
  void everyConditionOfTheSchemaIsDrawn() {
    Answer schema = Objects.requireNonNull(caller).get("/graphql/schema");
    Set<String> fields =
        new SchemaParser()
                .parse(schema.response().body())
                .getType("FactFilter", InputObjectTypeDefinition.class)
                .orElseThrow()
                .getInputValueDefinitions()
                .stream()
                .map(InputValueDefinition::getName)
                .collect(toSet());

    assertThat(Arrays.stream(Condition.values()).map(Condition::field))
        .containsExactlyInAnyOrderElementsOf(fields);
  }

  @Example
  void everyOrderOfTheSchemaIsAskedFor() {
    assertThat(
            Objects.requireNonNull(caller)
                .ask("{ __type(name: \"FactOrder\") { enumValues { name } } }")
                .data("/__type/enumValues")
                .valueStream()
                .map(value -> value.path("name").asString()))
        .containsExactlyInAnyOrderElementsOf(ORDERS);
  }

  /** What was published later is left out of what was known, however new it is here. */
  @Example
  void aClaimThatWasPublishedLaterMakesNothingNewOfWhatWasKnown() {
    List<ToldFact> today = ToldFact.known(STORED, null);
    Saying confirmed =
        today.stream()
            .filter(fact -> fact.subject().equals("MLI") && fact.object().equals("LBY"))
            .flatMap(fact -> fact.sayings().stream())
            .max(Comparator.comparing(Saying::recordedAt))
            .orElseThrow();
    String where =
        "{ facts(where: {subject: [\"MLI\"], object: [\"LBY\"], relation: [MEDIATED_BETWEEN],"
            + " knownBy: \"%s\", recordedAfter: \"%s\"}) { totalCount } }";
    Instant before = confirmed.recordedAt().minusMillis(1);

    assertThat(total(where.formatted("2021-05-04", before))).isZero();
    assertThat(total(where.formatted("2021-05-05", before))).isEqualTo(1);
    assertThat(total(where.formatted("2021-05-04", TestGraph.NOW.minusMillis(1)))).isEqualTo(1);
  }

  private static int total(String query) {
    return Objects.requireNonNull(caller).ask(query).data("/facts/totalCount").asInt();
  }

  @Example
  void whatBearsNoDateWasNotKnownByAnyDay() {
    Set<String> dated = ids(ToldFact.known(STORED, LocalDate.of(9000, 1, 1)));

    assertThat(ids(ToldFact.known(STORED, null)))
        .containsAll(dated)
        .hasSizeGreaterThan(dated.size());
  }

  private static Set<String> ids(List<ToldFact> facts) {
    return facts.stream().map(ToldFact::id).collect(toSet());
  }
}
