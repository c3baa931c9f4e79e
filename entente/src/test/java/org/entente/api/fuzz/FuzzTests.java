package org.entente.api.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is sent to the server: it answers, or says in a sentence why not, and never shows its
 * inside. A failure names the seed of its request; {@code -Dentente.fuzz.seed=…} sends that alone.
 */
class FuzzTests {

  private static final Duration AT_MOST = Duration.ofSeconds(20);
  private static final String REPLAY = "entente.fuzz.seed";

  /**
   * So many are to be answered, and so many refused, by each way; on a slow machine it takes
   * longer.
   */
  private static final int ENOUGH = 40;

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
    EXPORT,
    PAGE
  }

  /** What was sent, and what came back. */
  private record Sent(Way way, String what, Answer answer) {}

  private static @Nullable ConfigurableApplicationContext server;
  private static @Nullable HttpCaller caller;
  private static Instant end = Instant.MAX;
  private static final List<String> KNOWN = new ArrayList<>();
  private static final Map<Way, Integer> ANSWERED = new EnumMap<>(Way.class);
  private static final Map<Way, Integer> REFUSED = new EnumMap<>(Way.class);

  private final GraphQLSchema schema = schema();

  @BeforeContainer
  static void start() {
    TestGraph.empty().writer().write(GeneratedNews.of(11, 500));
    server = new SpringApplicationBuilder(ApiTestServer.class).run("--server.port=0");
    caller =
        new HttpCaller(
            Integer.parseInt(
                Objects.requireNonNull(server.getEnvironment().getProperty("local.server.port"))));
    KNOWN.addAll(List.of("KAZ", "RUS", "CSTO", "USA", "Morning Post"));
    for (String label : List.of("Fact", "Claim", "Article")) {
      TestGraph.run("MATCH (n:%s) RETURN n.id AS id ORDER BY id LIMIT 2".formatted(label))
          .forEach(row -> KNOWN.add(row.get("id").asString()));
    }
    for (String list : List.of("facts", "claims", "articles", "actors")) {
      KNOWN.add(
          caller
              .ask("{ %s(first: 1) { pageInfo { endCursor } } }".formatted(list))
              .data("/%s/pageInfo/endCursor".formatted(list))
              .asString());
    }
    end = Instant.now().plus(AT_MOST);
  }

  /** If all were refused, or none, the requests would be no test. */
  @AfterContainer
  static void stop() {
    Objects.requireNonNull(server).close();
    if (Long.getLong(REPLAY) == null) {
      assertThat(hasEnough()).as("answered %s, refused %s", ANSWERED, REFUSED).isTrue();
    }
  }

  private static boolean hasEnough() {
    return Arrays.stream(Way.values())
        .allMatch(
            way ->
                ANSWERED.getOrDefault(way, 0) >= ENOUGH && REFUSED.getOrDefault(way, 0) >= ENOUGH);
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

  @Property(tries = 20_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
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
          case EXPORT, PAGE -> answer.status() >= 400;
        };
    (refused ? REFUSED : ANSWERED).merge(sent.way(), 1, Integer::sum);
    if (refused && sent.way() != Way.PAGE) {
      assertSaysWhy(answer, asked);
    }
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

  private Sent send(Random random) {
    HttpCaller server = Objects.requireNonNull(caller);
    return switch (random.nextInt(10)) {
      case 0 -> got(server, Way.EXPORT, new RandomAddress(schema, random, KNOWN).export());
      case 1 -> got(server, Way.PAGE, new RandomAddress(schema, random, KNOWN).page());
      case 2, 3 -> {
        String address = question(random);
        // too long for an address, as many are
        yield address.length() > RandomAddress.MOST_CHARACTERS
            ? posted(server, body(random))
            : got(server, Way.GET, address);
      }
      default -> posted(server, body(random));
    };
  }

  private static Sent posted(HttpCaller server, String body) {
    return new Sent(Way.POST, body, server.post(body));
  }

  private static Sent got(HttpCaller server, Way way, String address) {
    Answer answer =
        way == Way.GET
            ? server.get(address, "Accept", "application/graphql-response+json")
            : server.get(address);
    return new Sent(way, address, answer);
  }

  /** A question as an address. */
  private String question(Random random) {
    RandomDocument document = new RandomDocument(schema, random, KNOWN);
    String text = document.draw();
    String variables = JsonMapper.shared().writeValueAsString(document.variables());
    boolean damaged = random.nextInt(30) == 0;
    return "/graphql?query=%s&variables=%s"
        .formatted(
            RandomAddress.encoded(random.nextInt(15) == 0 ? damaged(text, random) : text),
            RandomAddress.encoded(damaged ? damaged(variables, random) : variables));
  }

  private String body(Random random) {
    RandomDocument document = new RandomDocument(schema, random, KNOWN);
    String text = document.draw();
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
