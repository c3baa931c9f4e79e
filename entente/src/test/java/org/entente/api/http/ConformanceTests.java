package org.entente.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.api.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server as the GraphQL-over-HTTP specification wants it, by the audit of npm's {@code
 * graphql-http}. Skipped, and said so, where there is no node or npm cannot be reached.
 */
@ApiTest
class ConformanceTests {

  private static final String[] PACKAGES = {"graphql-http@1.23.1", "graphql@16.15.0"};
  private static final Path FOLDER = Path.of("target", "conformance").toAbsolutePath();
  private static final int SECONDS = 90;

  @LocalServerPort private int port;

  @Test
  void doesAllThatTheSpecificationSaysAServerMustOrShould()
      throws IOException, InterruptedException {
    prepare();

    List<JsonNode> audits =
        run(FOLDER, "node", "audit.mjs", "http://localhost:%d/graphql".formatted(port))
            .lines()
            .map(line -> JsonMapper.shared().readTree(line))
            .toList();

    Map<String, Long> kinds =
        audits.stream()
            .map(audit -> audit.get("name").asString().split(" ")[0])
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(kinds).containsKeys("MUST", "SHOULD", "MAY");
    assertThat(audits.stream().filter(audit -> !audit.get("status").asString().equals("ok")))
        .isEmpty();
  }

  private static void prepare() throws IOException, InterruptedException {
    assumeTrue(runs("node", "--version"), "Skipped: node is not installed.");
    Files.createDirectories(FOLDER);
    try (InputStream script =
        Objects.requireNonNull(
            ConformanceTests.class.getResourceAsStream("/conformance/audit.mjs"))) {
      Files.copy(script, FOLDER.resolve("audit.mjs"), StandardCopyOption.REPLACE_EXISTING);
    }
    if (!Files.isDirectory(FOLDER.resolve("node_modules/graphql-http"))) {
      assumeTrue(
          runs(install()), "Skipped: npm could not install graphql-http (no network, or no npm).");
    }
  }

  private static String[] install() {
    List<String> command =
        List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", FOLDER.toString());
    String[] whole = Arrays.copyOf(command.toArray(String[]::new), command.size() + 2);
    System.arraycopy(PACKAGES, 0, whole, command.size(), PACKAGES.length);
    return whole;
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      run(Path.of("target"), command);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static String run(Path folder, String... command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(Path.of("target"), "conformance", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(Files.readString(output));
      }
      return Files.readString(output, StandardCharsets.UTF_8);
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(output);
    }
  }
}
