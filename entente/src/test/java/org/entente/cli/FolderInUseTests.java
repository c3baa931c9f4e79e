package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command as a process of its own, on a folder that a server holds which is still starting. */
class FolderInUseTests {

  @TempDir private Path folder;

  @Test
  void isToldInOneSentenceAndNothingElse() throws IOException, InterruptedException {
    TestGraph.shared();
    Path err = folder.resolve("err.txt");
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Entente.class.getName(),
                "ask",
                "1",
                "KAZ",
                "--data",
                TestGraph.folder().toString())
            .redirectError(err.toFile());
    command.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));

    Process process = command.start();
    String out = new String(process.getInputStream().readAllBytes());
    int status = process.waitFor();

    assertThat(status).isEqualTo(1);
    assertThat(out).isEmpty();
    assertThat(withoutWordsOfJava(err))
        .containsExactly(
            "The data folder %s is in use by another process. If that is a server that is just starting, try again when it is up; else stop that process, or give a folder of your own with --data."
                .formatted(TestGraph.folder()));
  }

  /** Of what the libraries do that a later Java will not let them. */
  private static List<String> withoutWordsOfJava(Path err) throws IOException {
    return Files.readAllLines(err).stream().filter(line -> !line.startsWith("WARNING: ")).toList();
  }
}
