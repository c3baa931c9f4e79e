package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.entente.extraction.calibration.Cut;
import org.entente.graph.store.GraphSettings;
import org.entente.server.EntenteServer;
import org.entente.server.SampleProgress;
import org.entente.server.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ask} while a server that has just been started reads its samples. */
class AskBesideStartTests {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void waitsForTheSamplesAndAnswersFromThem(@TempDir Path data) {
    ServerSettings settings =
        new ServerSettings(
            data,
            "127.0.0.1",
            0,
            new GraphSettings.Embedded(data, 0),
            Path.of("..", "samples"),
            Cut.USUAL);
    try (EntenteServer _ = EntenteServer.start(settings, SampleProgress.UNSEEN)) {
      CommandLine command = Entente.commandLine();
      command.setOut(new PrintWriter(out, true));
      command.setErr(new PrintWriter(err, true));

      int code = command.execute("ask", "1", "KAZ", "2022-01", "--data", data.toString());

      assertThat(code).as(err.toString()).isZero();
      assertThat(err.toString()).containsOnlyOnce("still reading its samples");
      assertThat(out.toString()).contains("Harbour Review", "Steppe Courier");
    }
  }
}
