package org.entente.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.api.ApiTest;
import org.entente.api.NodePackages;
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

  /** How many audits this version has of each kind; fewer would be another audit than this. */
  private static final Map<String, Long> AUDITS = Map.of("MUST", 13L, "SHOULD", 23L, "MAY", 25L);

  @LocalServerPort private int port;

  @Test
  void doesAllThatTheSpecificationSaysAServerMustShouldOrMay()
      throws IOException, InterruptedException {
    NodePackages node = NodePackages.installed("conformance", PACKAGES);
    try (InputStream script =
        Objects.requireNonNull(
            ConformanceTests.class.getResourceAsStream("/conformance/audit.mjs"))) {
      Files.copy(script, node.folder().resolve("audit.mjs"), StandardCopyOption.REPLACE_EXISTING);
    }

    NodePackages.Run audit =
        node.run("node", "audit.mjs", "http://localhost:%d/graphql".formatted(port));

    assertThat(audit.exitCode()).as(audit.output()).isZero();
    List<JsonNode> audits =
        audit.output().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    assertThat(
            audits.stream()
                .map(each -> each.get("name").asString().split(" ")[0])
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
        .isEqualTo(AUDITS);
    assertThat(audits.stream().filter(each -> !each.get("status").asString().equals("ok")))
        .isEmpty();
  }
}
