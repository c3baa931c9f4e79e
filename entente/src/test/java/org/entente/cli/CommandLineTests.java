package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTests {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void tellsAWrongCommandLineByStatusTwo() {
    assertThat(run("fly")).isEqualTo(2);
    assertThat(run("ask", "99", "KAZ")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no question 99; there are 1, 2, 3, 4");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void refusesAQuestionWithoutWhatItWantsToBeTold() {
    assertThat(run("ask")).isEqualTo(2);
    assertThat(run("ask", "three", "KAZ")).isEqualTo(2);
    assertThat(run("ask", "3")).isEqualTo(2);
    assertThat(err.toString())
        .contains("Question 3 wants to be told ACTOR", "entente ask 3 ACTOR [FROM [TO]]");
    assertThat(run("ask", "3", "KAZ", "2022-13")).isEqualTo(2);
    assertThat(err.toString()).contains("'2022-13' is no day of the calendar.");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void listsAllQuestionsWithTheirArguments() {
    assertThat(run("ask", "--help")).isZero();

    assertThat(out.toString()).contains("  4 ACTOR [FROM [TO]] [KNOWN_BY]", "Whom does an actor");
  }

  @Test
  void tellsThatThereIsNothingToIngest() {
    assertThat(run("ingest", folder.resolve("nowhere").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("nowhere", "check the path");
  }

  @Test
  void takesNoArticleForATableOfFacts() throws IOException {
    Path story = Files.writeString(folder.resolve("story.txt"), "Once upon a time.");
    Path latin =
        Files.write(folder.resolve("facts.csv"), new byte[] {'s', 'o', (byte) 0xfc, 'r', 'c', 'e'});

    assertThat(run("import", story.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("'story.txt'", ".csv", "ingest");
    assertThat(run("import", latin.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("UTF-8");
    assertThat(run("import", folder.resolve("none.csv").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("none.csv", "check the path");
  }

  @Test
  void tellsThatTheHttpPortIsTakenAndHowToChooseAnother() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int status =
          run(
              "up",
              "--data",
              folder.toString(),
              "--bolt-port",
              "0",
              "--no-samples",
              "--port",
              String.valueOf(taken.getLocalPort()));

      assertThat(status).isEqualTo(1);
      assertThat(err.toString())
          .contains("Port %d is taken".formatted(taken.getLocalPort()), "--port");
    }
  }

  @Test
  void tellsThatThereIsNoSuchPort() {
    assertThat(run("up", "--data", folder.toString(), "--port", "99999")).isEqualTo(2);
    assertThat(err.toString()).contains("--port must be between 0 and 65535, not 99999");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void tellsThatTheMachineHasNoSuchAddress() {
    int status = run("up", "--data", folder.toString(), "--address", "192.0.2.1", "--port", "0");

    assertThat(status).isEqualTo(1);
    assertThat(err.toString()).contains("192.0.2.1 is not an address of this machine", "--address");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void tellsThatThePublicAddressIsNoneAndHowToWriteIt() {
    System.setProperty("entente.public-url", "example.org");
    try {
      int status =
          run("up", "--data", folder.toString(), "--port", "0", "--bolt-port", "0", "--no-samples");

      assertThat(status).isEqualTo(1);
      assertThat(err.toString())
          .contains("ENTENTE_PUBLIC_URL is 'example.org'", "as in https://entente.example.org")
          .doesNotContain("nobody foresaw");
    } finally {
      System.clearProperty("entente.public-url");
    }
  }

  @Test
  void tellsWhichSettingCannotBeWhatItIs() {
    System.setProperty("entente.limits.time", "soon");
    try {
      int status =
          run("up", "--data", folder.toString(), "--port", "0", "--bolt-port", "0", "--no-samples");

      assertThat(status).isEqualTo(1);
      assertThat(err.toString())
          .contains("ENTENTE_LIMITS_TIME) cannot be 'soon'", "docs/limits.md")
          .doesNotContain("nobody foresaw");
    } finally {
      System.clearProperty("entente.limits.time");
    }
  }

  @Test
  void tellsThatAGraphIsKeptInAFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");

    assertThat(run("ask", "1", "KAZ", "2022-01", "--data", file.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("kept in a folder", "file is a file", "--data");
  }

  @Test
  void tellsThatTheBoltPortIsTakenAndHowToChooseAnother() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int status =
          run(
              "up",
              "--data",
              folder.toString(),
              "--port",
              "0",
              "--no-samples",
              "--bolt-port",
              String.valueOf(taken.getLocalPort()));

      assertThat(status).isEqualTo(1);
      assertThat(err.toString()).contains(String.valueOf(taken.getLocalPort()), "--bolt-port");
    }
  }

  @Test
  void tellsThatTheDataFolderCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");

    int status =
        run("up", "--data", file.resolve("data").toString(), "--port", "0", "--bolt-port", "0");

    assertThat(status).isEqualTo(1);
    assertThat(err.toString()).contains("cannot be written", "--data");
  }

  private int run(String... arguments) {
    CommandLine commandLine = Entente.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }
}
