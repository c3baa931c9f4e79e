package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GoldTests {

  private static final Path GOLD =
      Path.of(System.getProperty("maven.multiModuleProjectDirectory", "..")).resolve("gold");

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void findsNoMistakeInOurOwnGold() {
    int status = check(GOLD);

    assertThat(err.toString()).isEmpty();
    assertThat(status).isZero();
    assertThat(out.toString()).endsWith("files, 0 mistakes" + System.lineSeparator());
  }

  @Test
  void tellsFileAndLineOfAMistake() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mine.txt"),
            "@ 2022-01-06 sentence zz01\nRuritania attacked Ukraine.\n+ RURITANIA ATTACKED UKR\n");

    assertThat(check(folder)).isEqualTo(1);
    assertThat(err.toString().lines())
        .containsExactly(file + ":3: nobody knows an actor RURITANIA");
  }

  @Test
  void tellsThatAFileIsNotThere() {
    assertThat(check(folder.resolve("none.txt"))).isEqualTo(1);
    assertThat(err.toString()).startsWith("There is no file ");
  }

  private int check(Path place) {
    return new CommandLine(new Gold())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute("check", place.toString());
  }
}
