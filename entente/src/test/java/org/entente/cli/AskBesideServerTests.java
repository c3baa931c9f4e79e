package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import org.entente.extraction.calibration.Cut;
import org.entente.graph.store.GraphSettings;
import org.entente.server.EntenteServer;
import org.entente.server.RunningServer;
import org.entente.server.SampleProgress;
import org.entente.server.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ask} where a server is noted down in the data folder. */
class AskBesideServerTests {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void waitsForTheSamplesThatItIsStillReadingAndAnswersFromThem(@TempDir Path data) {
    ServerSettings settings =
        new ServerSettings(
            data,
            "127.0.0.1",
            0,
            new GraphSettings.Embedded(data, 0),
            Path.of("..", "samples"),
            Cut.USUAL);
    try (EntenteServer _ = EntenteServer.start(settings, SampleProgress.UNSEEN)) {
      int code = ask(data);

      assertThat(code).as(err.toString()).isZero();
      assertThat(err.toString()).containsOnlyOnce("still reading its samples");
      assertThat(out.toString()).contains("Harbour Review", "Steppe Courier");
    }
  }

  @Test
  void saysSoWhereAnotherProgramHasTakenItsPlace(@TempDir Path data) throws IOException {
    HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    other.createContext(
        "/",
        exchange -> {
          byte[] page = "<h1>It works!</h1>".getBytes(UTF_8);
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    other.start();
    RunningServer.note(
        data, URI.create("http://127.0.0.1:%d".formatted(other.getAddress().getPort())));

    int code = ask(data);
    other.stop(0);

    assertThat(code).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("is no server of Entente: <h1>It works!</h1>");
  }

  @Test
  void saysSoWhereNothingListensAtTheAddressThatIsNotedDown(@TempDir Path data) throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    RunningServer.note(data, URI.create("http://localhost:%d".formatted(free)));

    assertThat(ask(data)).isEqualTo(1);
    assertThat(err.toString())
        .contains("http://localhost:%d/".formatted(free), "does not answer: nothing listens there")
        .doesNotContain("null");
  }

  private int ask(Path data) {
    CommandLine command = Entente.commandLine();
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute("ask", "1", "KAZ", "2022-01", "--data", data.toString());
  }
}
