package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.cli.StrawProject.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code bin/entente} prepares once so that later starts are fast. */
class FastStartTests {

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private StrawProject straw;

  @BeforeEach
  void isBuiltOfStraw() throws IOException {
    straw = StrawProject.in(folder);
  }

  @Test
  void startsFromThePackedJarWhereItCannotBeUnpacked() throws Exception {
    Path jdk = straw.jdk("jvm/25", "25");
    String java = Files.readString(jdk.resolve("bin/java"));
    StrawProject.executable(jdk.resolve("bin/java"), java.replace("mkdir", "exit 3; mkdir"));
    straw.mavenThat("exit 0");
    straw.jarIsBuilt();

    Outcome outcome = straw.run("bin/entente", "--version");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("<%s>".formatted(straw.jar()));
  }

  @Test
  void laysOpenTheLibraryForThePlatformOfTheJdkOnceAndStartsWithIt() throws Exception {
    straw.jdk("jvm/25", "25");
    straw.mavenThat("exit 0");
    straw.jarIsBuilt();

    Outcome first = straw.run("bin/entente", "--version");
    Outcome second = straw.run("bin/entente", "--version");

    assertThat(first.err()).isEmpty();
    assertThat(second.out()).contains("<-Donnxruntime.native.path=").isEqualTo(first.out());
    assertThat(folder.resolve("libraries")).hasContent("ai/onnxruntime/native/linux-aarch64");
  }

  @Test
  void laysNoLibraryOpenForAPlatformThatItDoesNotKnow() throws Exception {
    Path jdk = straw.jdk("jvm/25", "25");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25\"\nOS_NAME=\"SunOS\"\n");
    straw.mavenThat("exit 0");
    straw.jarIsBuilt();

    Outcome outcome = straw.run("bin/entente", "--version");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("run-").doesNotContain("onnxruntime");
  }

  @Test
  void saysThatItStartsSlowerWhereTheClassesCannotBeLaidOpen() throws Exception {
    Path jdk = straw.jdk("jvm/25", "25");
    StrawProject.executable(jdk.resolve("bin/jar"), "#!/usr/bin/env bash\nexit 1\n");
    straw.mavenThat("exit 0");
    straw.jarIsBuilt();

    Outcome outcome = straw.run("bin/entente", "--version");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("the start is slower");
    assertThat(outcome.out()).contains("run-").doesNotContain("onnxruntime");
  }

  @Test
  void practisesReadingBesideTheFirstReadingAndStartsWithTheCacheFromThenOn() throws Exception {
    Path jdk = straw.jdk("jvm/25", "25");
    String java = Files.readString(jdk.resolve("bin/java"));
    StrawProject.executable(
        jdk.resolve("bin/java"),
        java.replace(
            "-Dcode=*)", "-XX:AOTCacheOutput=*) echo >\"${word#*=}\" ;;\n            -Dcode=*)"));
    straw.mavenThat("exit 0");
    straw.jarIsBuilt();
    straw.environment().remove("ENTENTE_AOT");
    straw.sleepsNever();

    Outcome first = straw.run("bin/entente", "extract", "texts.jsonl");
    await().until(() -> unpacked("reading.aot"));
    Outcome second = straw.run("bin/entente", "extract", "texts.jsonl");
    straw.environment().put("ENTENTE_AOT", "off");
    Outcome without = straw.run("bin/entente", "extract", "texts.jsonl");

    assertThat(first.err()).contains("making later starts faster, in the background");
    assertThat(first.out()).contains("<texts.jsonl>").doesNotContain("AOTCache");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).containsPattern("<-XX:AOTCache=[^>]+/reading.aot>");
    assertThat(without.out()).doesNotContain("AOTCache");
  }

  @Test
  void practisesNothingWhereTheCacheIsOff() throws Exception {
    straw.jdk("jvm/25", "25");
    straw.mavenThat("exit 0");
    straw.jarIsBuilt();

    assertThat(straw.run("bin/entente", "extract", "texts.jsonl").err()).isEmpty();
    assertThat(straw.run("bin/entente", "up").err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "extract, texts.jsonl, -Xmx2g, practised-reading",
    "up, --no-samples, -Xmx3g, practised"
  })
  void startsWithoutACacheAndTriesNoSecondTimeWherePractisingFails(
      String command, String word, String memory, String mark) throws Exception {
    straw.jdk("jvm/25", "25");
    straw.mavenThat("exit 0");
    straw.jarIsBuilt();
    straw.environment().remove("ENTENTE_AOT");
    straw.sleepsNever();

    Outcome first = straw.run("bin/entente", command, word);
    Path log = straw.root().resolve("target/launcher/%s.log".formatted(mark));
    await()
        .untilAsserted(() -> assertThat(log).content().contains("the practice run left no cache"));
    Outcome second = straw.run("bin/entente", command, word);

    assertThat(first.err()).contains("making later starts faster", log.toRealPath().toString());
    assertThat(first.out())
        .contains("<%s>".formatted(memory), "<%s>".formatted(command), "<%s>".formatted(word))
        .doesNotContain("AOTCache");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).contains("<%s>".formatted(command)).doesNotContain("AOTCache");
  }

  private boolean unpacked(String name) throws IOException {
    try (Stream<Path> files = Files.walk(straw.root().resolve("target/launcher"), 2)) {
      return files.anyMatch(file -> file.endsWith(name));
    }
  }
}
