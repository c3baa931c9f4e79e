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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Whom {@code ask} means by the names that it is given, with the reference knowledge alone. */
class ActorsByNameTests {

  @TempDir private static Path data;

  private static EntenteServer server;

  private final StringWriter out = new StringWriter();
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CSTO",
        "csto",
        "Collective Security Treaty Organisation",
        "collective security treaty"
      })
  void takesWhoHasTheNameWithoutAWord(String name) {
    assertThat(members(name)).isZero();
    assertThat(out.toString()).contains("Russia member of CSTO");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void takesWhoIsUsuallyCalledSoBeforeWhoOnceWas() {
    assertThat(run("ask", "6", "Russia", "2022-01-10")).isZero();
    assertThat(out.toString()).contains("Russia member of").doesNotContain("Soviet Union member");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Korea | South Korea (KOR) | North Korea (PRK)",
        "Congo | (COD) | (COG)",
        "congo | (COD) | (COG)"
      })
  void takesNobodyWhereSeveralHaveTheName(String name, String one, String other) {
    assertThat(members(name)).isEqualTo(1);
    assertThat(err.toString())
        .contains("'%s' means several: ".formatted(name), one, other, "Give the id");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void saysForWhomItTookANameThatNobodyHas() {
    assertThat(members("Slovania")).isZero();
    assertThat(err.toString())
        .contains("Nobody is called 'Slovania'; it was taken for ", "(SVN)", "(SVK)", "the id");
  }

  @Test
  void saysSoWhereNobodyIsCalledAlike() {
    assertThat(members("Xyzzyland")).isEqualTo(1);
    assertThat(err.toString()).contains("No actor is called 'Xyzzyland'. Try another spelling");
  }

  private int members(String of) {
    return run("ask", "6", of, "2022-01-10");
  }

  private int run(String... words) {
    CommandLine command = Entente.commandLine();
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    String[] all = new String[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--data";
    all[words.length + 1] = data.toString();
    return command.execute(all);
  }
}
