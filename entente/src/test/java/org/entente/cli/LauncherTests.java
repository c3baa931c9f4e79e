package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.cli.StrawProject.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code bin/entente} and {@code bin/find-jdk} find a JDK, build what is missing and start. */
class LauncherTests {

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private StrawProject straw;

  @BeforeEach
  void isBuiltOfStraw() throws IOException {
    straw = StrawProject.in(folder);
  }

  @Test
  void takesTheFirstJdkThatIsNewEnough() throws Exception {
    straw.jdk("jvm/17", "17.0.15");
    straw.jdk("jvm/25", "25.0.3");
    straw.environment().put("JAVA_HOME", straw.jdk("elsewhere", "21.0.2").toString());
    straw.mavenThat("exit 0");
    straw.jarIsBuilt();

    Outcome outcome = straw.run("bin/entente", "ask", "1");

    assertThat(outcome.out()).contains("java of 25.0.3").contains("ask 1");
  }

  @Test
  void findsTheJdkThatMavenKnows() throws Exception {
    Path jdk = straw.jdk("kept/for maven", "26");
    Files.createDirectories(folder.resolve(".m2"));
    Files.writeString(
        folder.resolve(".m2/toolchains.xml"),
        "<toolchains>\n  <jdkHome> %s </jdkHome>\n</toolchains>".formatted(jdk));

    Outcome outcome = straw.run("bin/find-jdk");

    assertThat(outcome.out().strip()).isEqualTo(jdk.toString());
  }

  @Test
  void saysWhereItLookedAndWhatToInstallWhereThereIsNoJdk() throws Exception {
    straw.jdk("jvm/17", "17.0.15");
    straw.environment().put("ENTENTE_JAVA_HOME", "/no/such/folder");

    Outcome outcome = straw.run("bin/entente", "up");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("/no/such/folder (ENTENTE_JAVA_HOME): no java")
        .contains("jvm/17")
        .contains("17.0.15")
        .contains("apt install");
  }

  @Test
  void passesArgumentsAndOptionsOnInOrderAndTheExitCodeBack() throws Exception {
    straw.jdk("jvm/25", "25");
    straw.mavenThat("exit 0");
    straw.jarIsBuilt();
    straw.environment().put("ENTENTE_JAVA_OPTS", "-Xmx9g -Dcode=7");

    Outcome outcome = straw.run("bin/entente", "ingest", "two words", "article.txt");

    assertThat(outcome.out()).containsSubsequence("-Xmx2g", "-Xmx9g", "-jar", "ingest");
    assertThat(outcome.out()).contains("<two words>").contains("<article.txt>");
    assertThat(outcome.code()).isEqualTo(7);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void worksThroughALinkFromAnotherFolder() throws Exception {
    straw.jdk("jvm/25", "25");
    straw.mavenThat("exit 0");
    straw.jarIsBuilt();
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, straw.root().resolve("bin/entente"));

    Outcome outcome = straw.start(folder, List.of(link.toString(), "--version"));

    assertThat(outcome.out()).contains("<-Dentente.home=%s>".formatted(straw.root().toRealPath()));
  }

  @Test
  void buildsWhereTheJarIsMissingOrOlderThanASourceAndOnlyThere() throws Exception {
    straw.jdk("jvm/25", "25");
    straw.mavenThat("echo noise; mkdir -p entente/target && touch entente/target/entente.jar");

    Outcome first = straw.run("bin/entente", "--version");
    Outcome second = straw.run("bin/entente", "--version");
    Path source = Files.writeString(straw.root().resolve("entente/src/main/New.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
    straw.run("bin/entente", "--version");

    assertThat(first.err()).contains("building").doesNotContain("noise");
    assertThat(first.out()).doesNotContain("noise");
    assertThat(second.err()).isEmpty();
    assertThat(straw.builds()).isEqualTo(2);
  }

  @Test
  void buildsOnceForManyThatStartTogether() throws Exception {
    assumeTrue(Files.exists(folder.resolve("tools/flock")), "Skipped: there is no flock here.");
    straw.jdk("jvm/25", "25");
    straw.mavenThat("sleep 1; mkdir -p entente/target && touch entente/target/entente.jar");

    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      processes.add(straw.process(straw.root(), List.of("bin/entente", "--version")).start());
    }
    for (Process process : processes) {
      process.getInputStream().readAllBytes();
      assertThat(process.waitFor()).isZero();
    }

    assertThat(straw.builds()).isEqualTo(1);
  }

  @Test
  void showsTheEndOfABuildThatFailsAndTriesAgainNextTime() throws Exception {
    straw.jdk("jvm/25", "25");
    straw.mavenThat(
        "mkdir -p entente/target; touch entente/target/entente.jar; echo 'cannot find symbol'; exit 1");

    Outcome first = straw.run("bin/entente", "up");
    straw.run("bin/entente", "up");

    assertThat(first.code()).isEqualTo(1);
    assertThat(first.out()).isEmpty();
    assertThat(first.err()).contains("cannot find symbol").contains("build.log");
    assertThat(straw.builds()).isEqualTo(2);
  }

  @Test
  void saysHowToGetMavenWhereThereIsNone() throws Exception {
    straw.jdk("jvm/25", "25");

    Outcome outcome = straw.run("bin/entente", "up");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("Maven").contains("apt install maven");
  }

  @Test
  void buildsTheTrainingOnceAndStartsItWithItsOwnWords() throws Exception {
    straw.jdk("jvm/25", "25.0.3");
    Files.createDirectories(straw.root().resolve("training/src/main"));
    straw.mavenThat(
        "echo \"$*\" > asked; mkdir -p training/target && echo some.jar > training/target/classpath");

    Outcome outcome = straw.run("bin/entente", "train", "--out", "a train", "--help");
    straw.run("bin/entente", "train");

    assertThat(outcome.out())
        .contains(
            "training/target/classes:some.jar><org.entente.training.Train><--out><a train><--help>");
    assertThat(Files.readString(straw.root().resolve("asked")))
        .contains("-Ptraining -pl training -am");
    assertThat(straw.builds()).isEqualTo(1);
  }

  @Test
  void saysThatTrainingNeedsTheSources() throws Exception {
    straw.jdk("jvm/25", "25.0.3");

    Outcome outcome = straw.run("bin/entente", "train");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("in a checkout");
  }
}
