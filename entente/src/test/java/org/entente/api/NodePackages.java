package org.entente.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs written for node, in a folder of the build. Where there is no node, or npm cannot
 * install them, the test that asks for them is skipped, and the build's output says so and why.
 */
public final class NodePackages {

  private static final Path BUILD = Path.of("target").toAbsolutePath();
  private static final int SECONDS = 180;
  private static final int LAST_LINES = 5;

  private final Path folder;

  private NodePackages(Path folder) {
    this.folder = folder;
  }

  /**
   * What a program did.
   *
   * @param exitCode 0 where it was content
   * @param output all that it wrote
   */
  public record Run(int exitCode, String output) {}

  /**
   * Packages with their versions, as {@code graphql@16.15.0}; installed once and kept for the next
   * run.
   *
   * @param name of their folder
   */
  public static NodePackages installed(String name, String... packages)
      throws IOException, InterruptedException {
    NodePackages installed = new NodePackages(BUILD.resolve(name));
    Files.createDirectories(installed.folder);
    Path noted = installed.folder.resolve("installed.txt");
    String wanted = String.join("\n", packages);
    if (Files.exists(noted) && Files.readString(noted).equals(wanted)) {
      return installed;
    }
    try {
      installed.run("node", "--version");
    } catch (IOException e) {
      skip(name, "node is not installed.");
    }
    Run npm = installed.install(packages);
    if (npm.exitCode() != 0) {
      skip(
          name,
          "npm could not install %s: %s"
              .formatted(String.join(" ", packages), lastLines(npm.output())));
    }
    Files.writeString(noted, wanted);
    return installed;
  }

  private Run install(String... packages) throws InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", folder.toString()));
    command.addAll(Arrays.asList(packages));
    try {
      return run(command.toArray(String[]::new));
    } catch (IOException e) {
      return new Run(1, e.toString());
    }
  }

  /** Surefire tells on the console only how many were skipped. */
  private static void skip(String name, String why) {
    String message = "SKIPPED %s: %s".formatted(name, why);
    System.err.println(message);
    Assumptions.abort(message);
  }

  private static String lastLines(String output) {
    List<String> lines = output.strip().lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
  }

  /** Where they are, and where their programs run. */
  public Path folder() {
    return folder;
  }

  /**
   * Runs a program to its end.
   *
   * @throws IOException if there is no such program, or it takes too long
   */
  public Run run(String... command) throws IOException, InterruptedException {
    Path output = Files.createTempFile(BUILD, "node", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new IOException(
            "%s ran longer than %d s: %s"
                .formatted(command[0], SECONDS, lastLines(Files.readString(output))));
      }
      return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(output);
    }
  }
}
