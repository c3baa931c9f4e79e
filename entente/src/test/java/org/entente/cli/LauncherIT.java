package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the jar that this build has made, as a user starts it. */
class LauncherIT {

  @TempDir Path folder;

  private record Outcome(int code, String out, String err) {}

  @Test
  void printsTheVersionAndNothingElse() throws Exception {
    Outcome outcome = entente("--version");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("entente ").contains("Java 2");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void toldACommandThatIsNoneEndsWithTwoAndPrintsNothing() throws Exception {
    Outcome outcome = entente("conquer");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("conquer");
  }

  @Test
  void readsATextWithWhatItHasUnpacked() throws Exception {
    Path texts =
        Files.writeString(
            folder.resolve("texts.jsonl"),
            "{\"id\": \"1\", \"text\": \"China condemned Japan on Friday.\"}\n");

    Outcome outcome = entente("extract", texts.toString());

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("CONDEMNED", "\"CHN\"", "\"JPN\"");
    assertThat(outcome.err()).doesNotContain("slower");
    await().atMost(Duration.ofMinutes(3)).until(LauncherIT::hasMadeTheCacheForReading);
  }

  private static boolean hasMadeTheCacheForReading() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "target", "launcher"), 2)) {
      return files.anyMatch(file -> file.endsWith("reading.aot"));
    }
  }

  private Outcome entente(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of("..", "bin", "entente").toAbsolutePath().normalize().toString());
    command.addAll(List.of(arguments));
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes());
    return new Outcome(process.waitFor(), out, Files.readString(err));
  }
}
