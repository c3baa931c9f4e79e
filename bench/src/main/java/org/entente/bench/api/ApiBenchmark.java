package org.entente.bench.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.bench.api.CypherTap.Sent;
import org.entente.graph.store.GraphStore;
import org.entente.server.EntenteServer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a server of its own eight typical questions over HTTP, and by turns sends the Cypher queries
 * that each came down to straight to its graph, on graphs of several sizes; prints a table in
 * Markdown.
 */
public final class ApiBenchmark {

  private static final int CALLS = 400;
  private static final int BATCH = 500;

  // a plain address has no HTTP/2, and each request would ask for it anew
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ManyClaims news = new ManyClaims(ReferenceKnowledge.bundled());
  private final URI address;
  private final Session session;

  private final List<Question> questions;
  private final Duration warmUp;

  private ApiBenchmark(URI server, Session session, List<Question> questions, Duration warmUp) {
    this.address = server.resolve("/graphql");
    this.session = session;
    this.questions = questions;
    this.warmUp = warmUp;
  }

  /** Measures as the options say. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Sizes()).execute(arguments));
  }

  @Command(name = "bench/api", mixinStandardHelpOptions = true)
  private static final class Sizes implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
        paramLabel = "CLAIMS",
        description =
            "How many claims the graphs are to have, in rising order; one graph grows from each to"
                + " the next.")
    private List<Integer> claims = List.of(10_000);

    @Option(
        names = "--data",
        paramLabel = "DIR",
        description =
            "Keeps the graph there and goes on with what is there already; otherwise it is new and"
                + " thrown away.")
    private @Nullable Path data;

    @Option(
        names = "--warm-up",
        paramLabel = "SECONDS",
        description =
            "For so long each question is asked before any counts, as code is compiled meanwhile."
                + " Default: ${DEFAULT-VALUE}.")
    private int warmUp = 60;

    @Option(
        names = "--question",
        paramLabel = "WORDS",
        description = "Only the questions with these words in their names.")
    private String words = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
      Path folder = data == null ? Files.createTempDirectory("entente-bench") : data;
      try (EntenteServer server = EntenteServer.quietly(folder)) {
        GraphStore store = server.graph().store();
        SessionConfig config =
            SessionConfig.builder()
                .withDatabase(store.database())
                .withDefaultAccessMode(AccessMode.READ)
                .build();
        try (Session session = store.driver().session(config)) {
          new ApiBenchmark(server.uri(), session, questions(), Duration.ofSeconds(warmUp))
              .measure(server, claims);
        }
      }
      return 0;
    }

    private List<Question> questions() {
      List<Question> found =
          Question.ALL.stream().filter(question -> question.name().contains(words)).toList();
      if (found.isEmpty()) {
        throw new ParameterException(
            Objects.requireNonNull(spec).commandLine(),
            "No question has '%s' in its name: %s."
                .formatted(
                    words, String.join("; ", Question.ALL.stream().map(Question::name).toList())));
      }
      return found;
    }
  }

  private void measure(EntenteServer server, List<Integer> sizes)
      throws IOException, InterruptedException {
    List<String> table = new ArrayList<>();
    table.add("| claims | question | GraphQL p50 | p99 | Cypher p50 | p99 | ratio of p50 |");
    table.add("| ---: | --- | ---: | ---: | ---: | ---: | ---: |");
    int written = skipped();
    for (int size : sizes) {
      if (written > size) {
        System.err.printf("%,d claims are there already; not measured at %,d.%n", written, size);
        continue;
      }
      long began = System.nanoTime();
      for (; written < size; written += BATCH) {
        server.graph().writer().write(news.next(BATCH));
        if (written % 10_000 == 0) {
          System.err.printf("%,d claims, %.0f s%n", written, (System.nanoTime() - began) / 1e9);
        }
      }
      session.run("CALL db.awaitIndexes(600)").consume();
      System.err.printf("%,d claims, %.0f s%n", size, (System.nanoTime() - began) / 1e9);
      for (Question question : questions) {
        warmUp(question);
      }
      for (Question question : questions) {
        table.add(row(size, question));
        System.err.println(table.getLast());
      }
    }
    System.out.println(String.join("\n", table));
  }

  /** How many claims are there already, in whole batches; the news go on behind them. */
  private int skipped() {
    int there = session.run("MATCH (c:Claim) RETURN count(c) AS n").single().get("n").asInt();
    int batches = there / BATCH;
    for (int i = 0; i < batches; i++) {
      news.next(BATCH);
    }
    return batches * BATCH;
  }

  private void warmUp(Question question) throws IOException, InterruptedException {
    long end = System.nanoTime() + warmUp.toNanos();
    while (System.nanoTime() < end) {
      String actor = news.askedFor().value();
      String other = other(actor);
      for (Sent query : queries(question, actor, other)) {
        query.rows(session);
      }
    }
  }

  /** Drawn until it is another: the API refuses to tell what somebody does to itself. */
  private String other(String actor) {
    String other = actor;
    while (other.equals(actor)) {
      other = news.askedFor().value();
    }
    return other;
  }

  private String row(int size, Question question) throws IOException, InterruptedException {
    Latencies graphQl = new Latencies(CALLS);
    Latencies cypher = new Latencies(CALLS);
    long rows = 0;
    for (int i = 0; i < CALLS; i++) {
      String actor = news.askedFor().value();
      String other = other(actor);
      List<Sent> queries = queries(question, actor, other);
      // by turns the one and the other goes first, as the second finds more in memory
      long first = i % 2 == 0 ? asked(question, actor, other) : 0;
      long began = System.nanoTime();
      for (Sent query : queries) {
        rows += query.rows(session);
      }
      long raw = System.nanoTime() - began;
      graphQl.add(i % 2 == 0 ? first : asked(question, actor, other));
      cypher.add(raw);
    }
    if (rows == 0) {
      throw new IllegalStateException("'%s' finds nothing at all.".formatted(question.name()));
    }
    return String.format(
        Locale.ROOT,
        "| %,d | %s | %.1f | %.1f | %.1f | %.1f | %.2f |",
        size,
        question.name(),
        graphQl.percentile(50),
        graphQl.percentile(99),
        cypher.percentile(50),
        cypher.percentile(99),
        graphQl.percentile(50) / cypher.percentile(50));
  }

  /** The queries that the question comes down to. */
  private List<Sent> queries(Question question, String actor, String other)
      throws IOException, InterruptedException {
    try (CypherTap tap = CypherTap.open()) {
      ask(question.document(), actor, other);
      return tap.queries();
    }
  }

  /** How long the answer takes, in nanoseconds. */
  private long asked(Question question, String actor, String other)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    ask(question.document(), actor, other);
    return System.nanoTime() - began;
  }

  private void ask(String document, String actor, String other)
      throws IOException, InterruptedException {
    Map<String, String> variables =
        document.contains("$other")
            ? Map.of("actor", actor, "other", other)
            : document.contains("$actor") ? Map.of("actor", actor) : Map.of();
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(
                    BodyPublishers.ofString(
                        JsonMapper.shared()
                            .writeValueAsString(Map.of("query", document, "variables", variables))))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
      throw new IllegalStateException(answer.body());
    }
  }
}
