package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.graph.Graph;
import org.entente.graph.fixture.TestGraph;
import org.entente.server.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command as a process of its own, on a folder that another process has open. */
class FolderInUseTests {

  @TempDir private Path folder;

  @Test
  void isToldInOneSentenceAndNothingElse() throws IOException, InterruptedException {
    TestGraph.shared();

    Process process = started("ask", "1", "KAZ", "--wait", "0", "--data", TestGraph.folder());

    String out = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(out).isEmpty();
    assertThat(told())
        .containsExactly(
            "The data folder %s is in use by another process. Stop that process, wait longer for it with --wait, or give a folder of your own with --data."
                .formatted(TestGraph.folder()));
  }

  @Test
  void isWaitedForUntilItIsFree() throws Exception {
    Path data = folder.resolve("data");
    Process process;
    try (Graph _ = Graph.open(ServerSettings.graph(data, 0, Map.of()))) {
      process = started("rebuild", "facts", "--wait", "60", "--data", data);
      Instant latest = Instant.now().plus(Duration.ofMinutes(2));
      while (told().isEmpty() && process.isAlive() && Instant.now().isBefore(latest)) {
        Thread.sleep(100);
      }
      assertThat(process.isAlive()).isTrue();
    }

    String out = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).isZero();
    assertThat(out).isEqualTo("0 facts derived, 0 removed%n".formatted());
    assertThat(told())
        .startsWith(
            "Another process has the data folder %s open; waiting for it, at most 60 seconds."
                .formatted(data));
  }

  private Process started(Object... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Entente.class.getName()));
    Arrays.stream(words).map(String::valueOf).forEach(command::add);
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err().toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
    return builder.start();
  }

  private Path err() {
    return folder.resolve("err.txt");
  }

  /** On standard error, without the JVM's own words of what a later Java will not allow. */
  private List<String> told() {
    try {
      return Files.readAllLines(err()).stream()
          .filter(line -> !line.startsWith("WARNING: "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
