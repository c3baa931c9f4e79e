package org.entente.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A project with the scripts {@code bin/entente} and {@code bin/find-jdk}, and for the rest of
 * straw: JDKs that only say how they were called, and a Maven that only counts its builds.
 */
final class StrawProject {

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
          "nice",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "stat",
          "tail",
          "touch");

  private final Path folder;
  private final Path project;
  private final Path tools;
  private final Map<String, String> environment = new TreeMap<>();

  /** How a command ended. */
  record Outcome(int code, String out, String err) {}

  private StrawProject(Path folder) throws IOException {
    this.folder = folder;
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
    // what practises goes on when the command has ended, and only tests that wait for it can have
    // that
    environment.put("ENTENTE_AOT", "off");
  }

  /** One in 'a project' of this folder, beside which the JDKs and tools lie. */
  static StrawProject in(Path folder) throws IOException {
    return new StrawProject(folder);
  }

  /** Where it lies. */
  Path root() {
    return project;
  }

  /** What the commands find in their environment, to be added to. */
  Map<String, String> environment() {
    return environment;
  }

  /**
   * A JDK whose java prints how it was called, ends with -Dcode, and can unpack a jar, and whose
   * jar lays it open.
   */
  Path jdk(String where, String version) throws IOException {
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
  void mavenThat(String does) throws IOException {
    executable(
        tools.resolve("mvn"),
        "#!/usr/bin/env bash\necho build >> '%s'\n%s\n".formatted(folder.resolve("builds"), does));
  }

  /** Lets what would be done a while later be done at once. */
  void sleepsNever() throws IOException {
    executable(tools.resolve("sleep"), "#!/bin/sh\n");
  }

  long builds() throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("builds"))) {
      return lines.count();
    }
  }

  void jarIsBuilt() throws IOException {
    Files.createDirectories(jar().getParent());
    Files.writeString(jar(), "");
  }

  Path jar() throws IOException {
    return project.toRealPath().resolve("entente/target/entente.jar");
  }

  Outcome run(String... command) throws Exception {
    return start(project, List.of(command));
  }

  Outcome start(Path where, List<String> command) throws Exception {
    Path err = Files.createTempFile(folder, "err", ".txt");
    Process process = process(where, command).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes());
    return new Outcome(process.waitFor(), out, Files.readString(err));
  }

  ProcessBuilder process(Path where, List<String> command) {
    List<String> words = new ArrayList<>(command);
    words.set(0, where.resolve(words.getFirst()).toString());
    ProcessBuilder builder = new ProcessBuilder(words).directory(where.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder;
  }

  static void executable(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
