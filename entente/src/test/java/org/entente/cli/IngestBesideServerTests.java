package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.api.HttpCaller;
import org.entente.extraction.calibration.Cut;
import org.entente.graph.store.GraphSettings;
import org.entente.server.EntenteServer;
import org.entente.server.SampleProgress;
import org.entente.server.ServerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ingest} while a server holds the graph. */
class IngestBesideServerTests {

  @TempDir private static Path data;

  private static EntenteServer server;

  @TempDir private Path folder;

  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void start() {
    server =
        EntenteServer.start(
            new ServerSettings(
                data, "127.0.0.1", 0, new GraphSettings.Embedded(data, 0), null, Cut.USUAL),
            SampleProgress.UNSEEN);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void refusesACutOfItsOwnAndTakesTheFileInWithoutOne() throws IOException {
    Path file = Files.writeString(folder.resolve("talks.txt"), "The talks went on in Geneva.");
    int before = articles();

    int refused = ingest("--cut", "F1", file.toString());
    int after = articles();
    String told = err.toString();
    int taken = ingest(file.toString());

    assertThat(refused).isEqualTo(2);
    assertThat(told)
        .contains("its own cut decides", "Leave --cut out", "up --cut F1")
        .doesNotContain("new articles");
    assertThat(after).isEqualTo(before);
    assertThat(taken).isZero();
    assertThat(err.toString()).contains("1 new articles");
    assertThat(articles()).isEqualTo(before + 1);
  }

  @Test
  void tellsHowManyFactsTheServerMadeOfAnArticle() throws IOException {
    Path file =
        Files.writeString(folder.resolve("troops.txt"), "Fiji sent troops to Tonga on Monday.");

    ingest(file.toString());

    assertThat(err.toString()).containsPattern("1 new articles.* 1 claims, 1 facts");
  }

  private static int articles() {
    return new HttpCaller(server.uri().getPort())
        .ask("{ graph { articles } }")
        .data("/graph/articles")
        .asInt();
  }

  private int ingest(String... arguments) {
    CommandLine commandLine = Entente.commandLine();
    commandLine.setErr(new PrintWriter(err, true));
    String[] all = new String[arguments.length + 3];
    all[0] = "ingest";
    all[1] = "--data";
    all[2] = data.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return commandLine.execute(all);
  }
}
