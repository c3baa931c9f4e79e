package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which server holds a data folder. */
class RunningServerTests {

  private static final URI HERE = URI.create("http://127.0.0.1:8080");

  @TempDir private Path data;

  @Test
  void isTheOneThatNotedItselfDown() {
    RunningServer.note(data, HERE);

    assertThat(RunningServer.of(data)).get().returns(HERE, RunningServer::uri);
  }

  @Test
  void isNoneWhereNobodyDid() {
    assertThat(RunningServer.of(data)).isEmpty();
  }

  @Test
  void isNotAnotherProcessThatGotTheNumberOfOneThatWasKilled() throws IOException {
    RunningServer.note(data, HERE);
    Path note = data.resolve("server.txt");
    List<String> lines = Files.readAllLines(note);

    Files.write(note, List.of(lines.get(0), "2001-01-01T00:00:00Z", lines.get(2)));

    assertThat(RunningServer.of(data)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "12", "12\nnoon\nhttp://127.0.0.1:8080", "x\n2026-01-01T00:00:00Z\n/"})
  void isNoneWhereTheNoteIsNotWhole(String note) throws IOException {
    Files.writeString(data.resolve("server.txt"), note);

    assertThat(RunningServer.of(data)).isEmpty();
  }
}
