package org.entente.api.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.entente.api.ApiTestServer;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.entente.api.error.ErrorCode;
import org.entente.graph.Graph;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is sent to the server: it answers, or says in a sentence why not, and never shows its
 * inside. A failure names the seed of its request; {@code -Dentente.fuzz.seed=…} sends that alone,
 * and {@code -Dentente.fuzz.seconds=…} sends more of them.
 */
class FuzzTests {

  private static final String REPLAY = "entente.fuzz.seed";
  private static final Duration AT_MOST =
      Duration.ofSeconds(Integer.getInteger("entente.fuzz.seconds", 20));

  /**
   * So many are to be answered, and so many refused, by each way; on a slow machine it takes
   * longer.
   */
  private static final int ENOUGH = 30;

  /** What stands nowhere in an answer, be it an error or what was asked for. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "Exception|\\bat"
              + " [a-z]+[.][\\w.]+\\(|\\b(java|org|graphql|tools|com)\\.[a-z]+\\.|\\.java\\b|Neo\\.[A-Z]|MATCH"
              + " \\(|UNWIND|\\bNullPointer|Value\\{|/cypher/|Lucene|ANTLR|Apache"
              + " Tomcat|Whitelabel");

  /** By which way something is asked. */
  private enum Way {
    POST,
    GET,
    /** In a form, or by a method, in which questions are mostly not sent. */
    ODD_FORM,
    EXPORT,
    PAGE
  }

  /**
   * What was sent, and what came back.
   *
   * @param changing the mutations in it, by the name under which each is answered
   */
  private record Sent(Way way, String what, Answer answer, Map<String, String> changing) {

    Sent(Way way, String what, Answer answer) {
      this(way, what, answer, Map.of());
    }
  }

  private static @Nullable ConfigurableApplicationContext server;
  private static @Nullable HttpCaller caller;
  private static Instant end = Instant.MAX;
  private static Known known = new Known(List.of(), Map.of());
  private static final Map<Way, Integer> ANSWERED = new EnumMap<>(Way.class);
  private static final Map<Way, Integer> REFUSED = new EnumMap<>(Way.class);

  /** The mutations that were made, by name. */
  private static final Map<String, Integer> CHANGED = new TreeMap<>();

  private static final GraphQLSchema SCHEMA = schema();

  @BeforeContainer
  static void start() {
    Graph graph = TestGraph.empty();
    graph.writer().write(GeneratedNews.of(11, 500));
    ChangeableNews changeable = ChangeableNews.in(graph);
    server = new SpringApplicationBuilder(ApiTestServer.class).run("--server.port=0");
    caller =
        new HttpCaller(
            Integer.parseInt(
                Objects.requireNonNull(server.getEnvironment().getProperty("local.server.port"))));
    List<String> words = new ArrayList<>(List.of("KAZ", "RUS", "CSTO", "USA", "Morning Post"));
    for (String label : List.of("Fact", "Claim", "Article")) {
      TestGraph.run("MATCH (n:%s) RETURN n.id AS id ORDER BY id LIMIT 2".formatted(label))
          .forEach(row -> words.add(row.get("id").asString()));
    }
    for (String list : List.of("facts", "claims", "articles", "actors")) {
      words.add(
          caller
              .ask("{ %s(first: 1) { pageInfo { endCursor } } }".formatted(list))
              .data("/%s/pageInfo/endCursor".formatted(list))
              .asString());
    }
    Map<String, List<String>> apt = new HashMap<>(changeable.apt());
    // the page of each stands under the plural of what it is
    apt.put("facts", words.stream().filter(word -> word.startsWith("f-")).toList());
    apt.put("claims", words.stream().filter(word -> word.startsWith("c-")).toList());
    apt.put("articles", words.stream().filter(word -> word.startsWith("a-")).toList());
    apt.put("actors", List.of("KAZ", "RUS"));
    known = new Known(words, apt);
    end = Instant.now().plus(AT_MOST);
  }

  /** If all were refused, or none, the requests would be no test. */
  @AfterContainer
  static void stop() {
    Objects.requireNonNull(server).close();
    // with it go the merges
    TestGraph.empty();
    if (Long.getLong(REPLAY) == null) {
      assertThat(hasEnough())
          .as("answered %s, refused %s, changed %s", ANSWERED, REFUSED, CHANGED)
          .isTrue();
    }
  }

  private static boolean hasEnough() {
    return Arrays.stream(Way.values())
            .allMatch(
                way ->
                    ANSWERED.getOrDefault(way, 0) >= ENOUGH
                        && REFUSED.getOrDefault(way, 0) >= ENOUGH)
        && SCHEMA.getMutationType().getFieldDefinitions().stream()
            .map(GraphQLFieldDefinition::getName)
            .allMatch(CHANGED::containsKey);
  }

  private static GraphQLSchema schema() {
    try (InputStreamReader file =
        new InputStreamReader(
            Objects.requireNonNull(FuzzTests.class.getResourceAsStream("/graphql/schema.graphqls")),
            StandardCharsets.UTF_8)) {
      return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Property(tries = 50_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void answersWhateverIsSent(@ForAll long drawn) {
    Long replayed = Long.getLong(REPLAY);
    if (replayed == null && Instant.now().isAfter(end) && hasEnough()) {
      return;
    }
    long seed = replayed == null ? drawn : replayed;

    Sent sent = send(new Random(seed));

    Answer answer = sent.answer();
    String asked =
        "-D%s=%d sent by %s\n%s\nand got %d\n%s"
            .formatted(
                REPLAY,
                seed,
                sent.way(),
                shortened(sent.what()),
                answer.status(),
                shortened(answer.response().body()));
    assertThat(answer.status()).as(asked).isLessThan(500);
    assertThat(INSIDE.matcher(answer.response().body()).find()).as(asked).isFalse();
    boolean refused =
        switch (sent.way()) {
          case POST, GET -> {
            assertThat(answer.json().has("data") || answer.json().has("errors")).as(asked).isTrue();
            yield answer.json().has("errors");
          }
          case ODD_FORM, EXPORT, PAGE -> answer.status() >= 400;
        };
    (refused ? REFUSED : ANSWERED).merge(sent.way(), 1, Integer::sum);
    boolean page = sent.way() == Way.PAGE || sent.way() == Way.ODD_FORM;
    if (refused && (!page || isJson(answer))) {
      assertSaysWhy(answer, asked);
    }
    sent.changing()
        .forEach(
            (name, mutation) -> {
              if (answer.json().at("/data/" + name).isObject()) {
                CHANGED.merge(mutation, 1, Integer::sum);
              }
            });
  }

  private static boolean isJson(Answer answer) {
    return answer.header("Content-Type").contains("json") && !answer.response().body().isEmpty();
  }

  private static void assertSaysWhy(Answer answer, String asked) {
    assertThat(answer.json().path("errors").size()).as(asked).isPositive();
    for (JsonNode error : answer.json().path("errors")) {
      String code = error.at("/extensions/code").asString();
      assertThat(Arrays.stream(ErrorCode.values()).map(Enum::name)).as(asked).contains(code);
      assertThat(code).as(asked).isNotEqualTo(ErrorCode.INTERNAL.name());
      assertThat(error.get("message").asString()).as(asked).isNotBlank();
    }
  }

  private static Sent send(Random random) {
    HttpCaller server = Objects.requireNonNull(caller);
    return switch (random.nextInt(12)) {
      case 0 -> got(server, Way.EXPORT, new RandomAddress(SCHEMA, random, known).export());
      case 1 -> got(server, Way.PAGE, new RandomAddress(SCHEMA, random, known).page());
      case 2, 3 -> {
        String address = question(new RandomDocument(SCHEMA, random, known), random);
        // too long for an address, as many are
        yield address.length() > RandomAddress.MOST_CHARACTERS
            ? posted(server, random)
            : got(server, Way.GET, address);
      }
      case 4, 5 -> inOddForm(server, random);
      default -> posted(server, random);
    };
  }

  private static Sent posted(HttpCaller server, Random random) {
    RandomDocument document = new RandomDocument(SCHEMA, random, known);
    String body = body(document, random);
    return new Sent(Way.POST, body, server.post(body), document.changing());
  }

  private static Sent inOddForm(HttpCaller server, Random random) {
    RandomForm form = new RandomForm(random);
    String address =
        form.method().equals("GET") ? question(noSubscription(random), random) : "/graphql";
    String body =
        List.of("GET", "HEAD").contains(form.method()) ? "" : body(noSubscription(random), random);
    if (address.length() > RandomAddress.MOST_CHARACTERS) {
      address = "/graphql?query=%7B__typename%7D";
    }
    return new Sent(
        Way.ODD_FORM,
        "%s %s %s%n%s".formatted(form.method(), address, form, body),
        server.send(form.method(), address, body, form.headers()));
  }

  /** Events that are sent for a subscription have no end. */
  private static RandomDocument noSubscription(Random random) {
    RandomDocument document = new RandomDocument(SCHEMA, random, known);
    while (document.text().startsWith("subscription")) {
      document = new RandomDocument(SCHEMA, random, known);
    }
    return document;
  }

  private static Sent got(HttpCaller server, Way way, String address) {
    Answer answer =
        way == Way.GET
            ? server.get(address, "Accept", "application/graphql-response+json")
            : server.get(address);
    return new Sent(way, address, answer);
  }

  /** A question as an address. */
  private static String question(RandomDocument document, Random random) {
    String text = document.text();
    String variables = JsonMapper.shared().writeValueAsString(document.variables());
    boolean damaged = random.nextInt(30) == 0;
    return "/graphql?query=%s&variables=%s"
        .formatted(
            RandomAddress.encoded(random.nextInt(15) == 0 ? damaged(text, random) : text),
            RandomAddress.encoded(damaged ? damaged(variables, random) : variables));
  }

  private static String body(RandomDocument document, Random random) {
    String text = document.text();
    if (random.nextInt(15) == 0) {
      text = damaged(text, random);
    }
    Map<String, Object> request = new HashMap<>();
    request.put("query", text);
    request.put("variables", document.variables());
    if (random.nextInt(40) == 0) {
      request.put(
          List.of("query", "variables", "operationName", "extensions").get(random.nextInt(4)),
          List.of(7, "x", List.of(), Map.of("persistedQuery", 1)).get(random.nextInt(4)));
    }
    if (random.nextInt(10) == 0) {
      Map<String, Object> extensions = new RandomHash(random).extensions(text);
      request.put("extensions", extensions);
      if (random.nextInt(3) == 0) {
        request.remove("query");
      }
    }
    String body = JsonMapper.shared().writeValueAsString(request);
    return random.nextInt(30) == 0 ? damaged(body, random) : body;
  }

  /** The text with a sign left out, put in or doubled. */
  private static String damaged(String text, Random random) {
    int at = random.nextInt(text.length());
    String sign =
        List.of("", "{", "}", "\"", "(", "$", "\u0000", "💥", "\\", "...").get(random.nextInt(10));
    return text.substring(0, at)
        + sign
        + text.substring(Math.min(text.length(), at + random.nextInt(3)));
  }

  private static String shortened(String text) {
    return text.length() < 4_000 ? text : text.substring(0, 4_000) + " …";
  }
}
