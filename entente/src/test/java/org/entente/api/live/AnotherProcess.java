package org.entente.api.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.entente.graph.Graph;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.store.GraphSettings;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.Relation;

/**
 * A process of its own that ingests into the graph of the tests, which it knows by its Bolt address
 * alone: one article for each line that it is told, as {@code RUS AIDED KAZ}. It says when each was
 * committed.
 */
final class AnotherProcess implements AutoCloseable {

  private static final String READY = "ready";
  private static final String COMMITTED = "committed ";

  private final Process process;
  private final BufferedReader says;
  private final Writer told;

  private AnotherProcess(Process process) {
    this.process = process;
    this.says = process.inputReader(StandardCharsets.UTF_8);
    this.told = process.outputWriter(StandardCharsets.UTF_8);
  }

  /** Starts one; when this returns, it is connected with the graph. */
  static AnotherProcess start() {
    GraphStore store = TestGraph.shared().store();
    try {
      AnotherProcess started =
          new AnotherProcess(
              new ProcessBuilder(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-Xmx256m",
                      "-cp",
                      System.getProperty("java.class.path"),
                      AnotherProcess.class.getName(),
                      store.uri().toString(),
                      store.user(),
                      store.password(),
                      store.database())
                  .redirectError(ProcessBuilder.Redirect.INHERIT)
                  .start());
      started.hear(READY);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has it ingest an article in which one claim stands; the moment at which it was committed. */
  Instant ingests(String subject, Relation relation, String object) {
    try {
      told.write("%s %s %s%n".formatted(subject, relation, object));
      told.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Instant.parse(hear(COMMITTED));
  }

  /** What follows next on these words; what the libraries say is passed over. */
  private String hear(String beginning) {
    try {
      String line = says.readLine();
      while (line != null && !line.startsWith(beginning)) {
        line = says.readLine();
      }
      if (line == null) {
        throw new AssertionError("The other process has ended.");
      }
      return line.substring(beginning.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }

  @SuppressWarnings("SystemOut")
  public static void main(String[] graph) throws IOException {
    GraphSettings settings =
        new GraphSettings.Server(URI.create(graph[0]), graph[1], graph[2], graph[3]);
    try (Graph opened = Graph.open(settings);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      System.out.println(READY);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] said = line.split(" ");
        opened
            .writer()
            .write(
                List.of(
                    News.by("Morning Post")
                        .on("2022-02-01")
                        .titled("Story of another process")
                        .at("https://post.example/%d".formatted(System.nanoTime()))
                        .says(said[0], Relation.valueOf(said[1]), said[2])
                        .read()));
        System.out.println(COMMITTED + Instant.now());
      }
    }
  }
}
