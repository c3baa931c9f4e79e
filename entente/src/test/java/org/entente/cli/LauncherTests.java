package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts {@code bin/entente} and {@code bin/find-jdk} in a project of straw: with JDKs that
 * only say how they were called, and a Maven that only counts its builds.
 */
class LauncherTests {

  /** What the scripts call; all but java and mvn, which the tests provide or leave out. */
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "env",
          "cat",
          "cksum",
          "cut",
          "dirname",
          "find",
          "flock",
          "grep",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "stat",
          "tail",
          "touch");

  @TempDir Path folder;
  private Path project;
  private Path tools;
  private final Map<String, String> environment = new TreeMap<>();

  private record Outcome(int code, String out, String err) {}

  @BeforeEach
  void buildsAProjectOfStraw() throws IOException {
    Path bin = Path.of("..", "bin").toAbsolutePath().normalize();
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/env")) && Files.exists(bin),
        "Skipped: the launcher is a shell script, and this machine has no shell.");
    project = folder.resolve("a project");
    Files.createDirectories(project.resolve("bin"));
    Files.createDirectories(project.resolve("entente/src/main"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    for (String script : List.of("entente", "find-jdk")) {
      // the one place that a test cannot move: where the system keeps its JDKs
      String text = Files.readString(bin.resolve(script));
      executable(
          project.resolve("bin").resolve(script),
          text.replace("/usr/lib/jvm/", folder + "/jvm/").replace("/Library/Java", "/nowhere"));
    }
    tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : TOOLS) {
      for (String place : List.of("/usr/bin", "/bin")) {
        Path real = Path.of(place, tool);
        if (Files.isExecutable(real) && Files.notExists(tools.resolve(tool))) {
          executable(tools.resolve(tool), "#!/bin/sh\nexec %s \"$@\"\n".formatted(real));
        }
      }
    }
    environment.put("HOME", folder.toString());
    environment.put("PATH", tools.toString());
  }

  @Test
  void takesTheFirstJdkThatIsNewEnough() throws Exception {
    jdk("jvm/17", "17.0.15");
    jdk("jvm/25", "25.0.3");
    environment.put("JAVA_HOME", jdk("elsewhere", "21.0.2").toString());
    mavenThat("exit 0");
    jarIsBuilt();

    Outcome outcome = run("bin/entente", "ask", "1");

    assertThat(outcome.out()).contains("java of 25.0.3").contains("ask 1");
  }

  @Test
  void findsTheJdkThatMavenKnows() throws Exception {
    Path jdk = jdk("kept/for maven", "26");
    Files.createDirectories(folder.resolve(".m2"));
    Files.writeString(
        folder.resolve(".m2/toolchains.xml"),
        "<toolchains>\n  <jdkHome> %s </jdkHome>\n</toolchains>".formatted(jdk));

    Outcome outcome = run("bin/find-jdk");

    assertThat(outcome.out().strip()).isEqualTo(jdk.toString());
  }

  @Test
  void saysWhereItLookedAndWhatToInstallWhereThereIsNoJdk() throws Exception {
    jdk("jvm/17", "17.0.15");
    environment.put("ENTENTE_JAVA_HOME", "/no/such/folder");

    Outcome outcome = run("bin/entente", "up");

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
    jdk("jvm/25", "25");
    mavenThat("exit 0");
    jarIsBuilt();
    environment.put("ENTENTE_JAVA_OPTS", "-Xmx9g -Dcode=7");

    Outcome outcome = run("bin/entente", "ingest", "two words", "article.txt");

    assertThat(outcome.out()).containsSubsequence("-Xmx2g", "-Xmx9g", "-jar", "ingest");
    assertThat(outcome.out()).contains("<two words>").contains("<article.txt>");
    assertThat(outcome.code()).isEqualTo(7);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void worksThroughALinkFromAnotherFolder() throws Exception {
    jdk("jvm/25", "25");
    mavenThat("exit 0");
    jarIsBuilt();
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, project.resolve("bin/entente"));

    Outcome outcome = start(folder, List.of(link.toString(), "--version"));

    assertThat(outcome.out()).contains("<-Dentente.home=%s>".formatted(project.toRealPath()));
  }

  @Test
  void buildsWhereTheJarIsMissingOrOlderThanASourceAndOnlyThere() throws Exception {
    jdk("jvm/25", "25");
    mavenThat("echo noise; mkdir -p entente/target && touch entente/target/entente.jar");

    Outcome first = run("bin/entente", "--version");
    Outcome second = run("bin/entente", "--version");
    Path source = Files.writeString(project.resolve("entente/src/main/New.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
    run("bin/entente", "--version");

    assertThat(first.err()).contains("building").doesNotContain("noise");
    assertThat(first.out()).doesNotContain("noise");
    assertThat(second.err()).isEmpty();
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void buildsOnceForManyThatStartTogether() throws Exception {
    assumeTrue(Files.exists(tools.resolve("flock")), "Skipped: there is no flock here.");
    jdk("jvm/25", "25");
    mavenThat("sleep 1; mkdir -p entente/target && touch entente/target/entente.jar");

    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      processes.add(process(project, List.of("bin/entente", "--version")).start());
    }
    for (Process process : processes) {
      process.getInputStream().readAllBytes();
      assertThat(process.waitFor()).isZero();
    }

    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void showsTheEndOfABuildThatFailsAndTriesAgainNextTime() throws Exception {
    jdk("jvm/25", "25");
    mavenThat(
        "mkdir -p entente/target; touch entente/target/entente.jar; echo 'cannot find symbol'; exit 1");

    Outcome first = run("bin/entente", "up");
    run("bin/entente", "up");

    assertThat(first.code()).isEqualTo(1);
    assertThat(first.out()).isEmpty();
    assertThat(first.err()).contains("cannot find symbol").contains("build.log");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void saysHowToGetMavenWhereThereIsNone() throws Exception {
    jdk("jvm/25", "25");

    Outcome outcome = run("bin/entente", "up");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("Maven").contains("apt install maven");
  }

  @Test
  void startsFromThePackedJarWhereItCannotBeUnpacked() throws Exception {
    Path jdk = jdk("jvm/25", "25");
    String java = Files.readString(jdk.resolve("bin/java"));
    executable(jdk.resolve("bin/java"), java.replace("mkdir", "exit 3; mkdir"));
    mavenThat("exit 0");
    jarIsBuilt();

    Outcome outcome = run("bin/entente", "--version");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("<%s>".formatted(jar()));
  }

  @Test
  void laysOpenTheLibraryForThePlatformOfTheJdkOnceAndStartsWithIt() throws Exception {
    jdk("jvm/25", "25");
    mavenThat("exit 0");
    jarIsBuilt();

    Outcome first = run("bin/entente", "--version");
    Outcome second = run("bin/entente", "--version");

    assertThat(first.err()).isEmpty();
    assertThat(second.out()).contains("<-Donnxruntime.native.path=").isEqualTo(first.out());
    assertThat(folder.resolve("libraries")).hasContent("ai/onnxruntime/native/linux-aarch64");
  }

  @Test
  void laysNoLibraryOpenForAPlatformThatItDoesNotKnow() throws Exception {
    Path jdk = jdk("jvm/25", "25");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25\"\nOS_NAME=\"SunOS\"\n");
    mavenThat("exit 0");
    jarIsBuilt();

    Outcome outcome = run("bin/entente", "--version");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("run-").doesNotContain("onnxruntime");
  }

  @Test
  void saysThatItStartsSlowerWhereTheClassesCannotBeLaidOpen() throws Exception {
    Path jdk = jdk("jvm/25", "25");
    executable(jdk.resolve("bin/jar"), "#!/usr/bin/env bash\nexit 1\n");
    mavenThat("exit 0");
    jarIsBuilt();

    Outcome outcome = run("bin/entente", "--version");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("the start is slower");
    assertThat(outcome.out()).contains("run-").doesNotContain("onnxruntime");
  }

  @Test
  void practisesReadingOnceAndKeepsTheCache() throws Exception {
    Path jdk = jdk("jvm/25", "25");
    String java = Files.readString(jdk.resolve("bin/java"));
    executable(
        jdk.resolve("bin/java"),
        java.replace(
            "-Dcode=*)", "-XX:AOTCacheOutput=*) echo >\"${word#*=}\" ;;\n            -Dcode=*)"));
    mavenThat("exit 0");
    jarIsBuilt();

    Outcome first = run("bin/entente", "extract", "texts.jsonl");
    Outcome second = run("bin/entente", "extract", "texts.jsonl");
    environment.put("ENTENTE_AOT", "off");
    Outcome without = run("bin/entente", "extract", "texts.jsonl");

    assertThat(first.err()).contains("preparing a fast start").doesNotContain("no fast start");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).containsPattern("<-XX:AOTCache=[^>]+/reading.aot>");
    assertThat(without.out()).doesNotContain("AOTCache");
  }

  @Test
  void practisesNothingWhereTheCacheIsOff() throws Exception {
    jdk("jvm/25", "25");
    mavenThat("exit 0");
    jarIsBuilt();
    environment.put("ENTENTE_AOT", "off");

    assertThat(run("bin/entente", "extract", "texts.jsonl").err()).isEmpty();
    assertThat(run("bin/entente", "up").err()).isEmpty();
  }

  @Test
  void readsTextsWithoutACacheWhereThePracticeRunFails() throws Exception {
    jdk("jvm/25", "25");
    mavenThat("exit 0");
    jarIsBuilt();

    Outcome first = run("bin/entente", "extract", "texts.jsonl");
    Outcome second = run("bin/entente", "extract", "texts.jsonl");

    assertThat(first.err()).contains("preparing a fast start").contains("no fast start");
    assertThat(first.out())
        .contains("<-Xmx2g>")
        .doesNotContain("AOTCache")
        .contains("<texts.jsonl>");
    assertThat(second.err()).isEmpty();
  }

  @Test
  void startsTheServerWithoutACacheWhereThePracticeRunFails() throws Exception {
    jdk("jvm/25", "25");
    mavenThat("exit 0");
    jarIsBuilt();

    Outcome first = run("bin/entente", "up", "--port", "1");
    Outcome second = run("bin/entente", "up", "--port", "1");

    assertThat(first.err()).contains("preparing a fast start").contains("no fast start");
    assertThat(first.out()).contains("<-Xmx3g>").doesNotContain("AOTCache").contains("<--port>");
    assertThat(second.err()).isEmpty();
  }

  @Test
  void buildsTheTrainingOnceAndStartsItWithItsOwnWords() throws Exception {
    jdk("jvm/25", "25.0.3");
    Files.createDirectories(project.resolve("training/src/main"));
    mavenThat(
        "echo \"$*\" > asked; mkdir -p training/target && echo some.jar > training/target/classpath");

    Outcome outcome = run("bin/entente", "train", "--out", "a train", "--help");
    run("bin/entente", "train");

    assertThat(outcome.out())
        .contains(
            "training/target/classes:some.jar><org.entente.training.Train><--out><a train><--help>");
    assertThat(Files.readString(project.resolve("asked"))).contains("-Ptraining -pl training -am");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void saysThatTrainingNeedsTheSources() throws Exception {
    jdk("jvm/25", "25.0.3");

    Outcome outcome = run("bin/entente", "train");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("in a checkout");
  }

  /**
   * A JDK whose java prints how it was called, ends with -Dcode, and can unpack a jar, and whose
   * jar lays it open.
   */
  private Path jdk(String where, String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve(where));
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(
        home.resolve("release"),
        "JAVA_VERSION=\"%s\"\nOS_NAME=\"Linux\"\nOS_ARCH=\"aarch64\"\n".formatted(version));
    executable(home.resolve("bin/javac"), "#!/usr/bin/env bash\n");
    executable(
        home.resolve("bin/java"),
        """
        #!/usr/bin/env bash
        code=0
        for word in "$@"; do
          case $word in
            -Djarmode=tools) unpack=yes ;;
            -Dcode=*) code=${word#-Dcode=} ;;
          esac
          last=$word
        done
        if [ -n "${unpack:-}" ]; then
          mkdir "$last" && touch "$last/entente.jar"
          exit
        fi
        echo "java of %s: $*"
        printf '<%%s>' "$@"
        exit $code
        """
            .formatted(version));
    executable(
        home.resolve("bin/jar"),
        """
        #!/usr/bin/env bash
        case $1 in
          xf) [ $# = 2 ] || { echo "$3" >>'%s' && mkdir -p "$3" && touch "$3/library"; } ;;
          *) touch "$2" ;;
        esac
        """
            .formatted(folder.resolve("libraries")));
    return home;
  }

  /** A Maven that writes down that it ran, and then does this. */
  private void mavenThat(String does) throws IOException {
    executable(
        tools.resolve("mvn"),
        "#!/usr/bin/env bash\necho build >> '%s'\n%s\n".formatted(folder.resolve("builds"), does));
  }

  private long builds() throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("builds"))) {
      return lines.count();
    }
  }

  private void jarIsBuilt() throws IOException {
    Files.createDirectories(jar().getParent());
    Files.writeString(jar(), "");
  }

  private Path jar() throws IOException {
    return project.toRealPath().resolve("entente/target/entente.jar");
  }

  private Outcome run(String... command) throws Exception {
    return start(project, List.of(command));
  }

  private Outcome start(Path where, List<String> command) throws Exception {
    Path err = Files.createTempFile(folder, "err", ".txt");
    Process process = process(where, command).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes());
    return new Outcome(process.waitFor(), out, Files.readString(err));
  }

  private ProcessBuilder process(Path where, List<String> command) {
    List<String> words = new ArrayList<>(command);
    words.set(0, where.resolve(words.getFirst()).toString());
    ProcessBuilder builder = new ProcessBuilder(words).directory(where.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder;
  }

  private static void executable(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
