package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema as others want schemas: descriptions, names, deprecations and Relay's connections by
 * npm's {@code graphql-schema-linter}; what only we want of it is the matter of {@link
 * SchemaStyleTests}. Skipped, and said so, where there is no node or npm cannot be reached.
 */
class SchemaLintTests {

  private static final String[] PACKAGES = {"graphql-schema-linter@3.0.1", "graphql@16.15.0"};
  private static final Path SCHEMA = Path.of("..", "schema.graphqls").toAbsolutePath();

  /**
   * All rules of the linter but those that want fields and values in the order of the alphabet:
   * ours stand in the order in which they are best read.
   */
  private static final List<String> RULES =
      List.of(
          "arguments-have-descriptions",
          "defined-types-are-used",
          "deprecations-have-a-reason",
          "descriptions-are-capitalized",
          "enum-values-all-caps",
          "enum-values-have-descriptions",
          "fields-are-camel-cased",
          "fields-have-descriptions",
          "input-object-values-are-camel-cased",
          "input-object-values-have-descriptions",
          "relay-connection-arguments-spec",
          "relay-connection-types-spec",
          "relay-page-info-spec",
          "types-are-capitalized",
          "types-have-descriptions");

  private static final String BAD =
      """
      type Query { "lists" a_field(argument: Int): FewConnection @deprecated }
      type kind { one: Few }
      enum Few { one }
      input Unused { some_value: Int }
      type FewConnection { some: kind }
      type PageInfo { some: Int }
      """;

  @Test
  void keepsAllRulesOfTheLinter() throws IOException, InterruptedException {
    assertThat(broken(SCHEMA)).isEmpty();
  }

  /** Whoever finds nothing wrong anywhere, or does not know a rule, is no linter. */
  @Test
  void theLinterFindsWhatIsWrong() throws IOException, InterruptedException {
    Path bad = Files.createTempFile(Path.of("target").toAbsolutePath(), "bad", ".graphqls");
    Files.writeString(bad, BAD);

    assertThat(broken(bad).stream().map(error -> error.path("rule").asString()).distinct())
        .containsExactlyInAnyOrderElementsOf(RULES);
    Files.delete(bad);
  }

  private static List<JsonNode> broken(Path schema) throws IOException, InterruptedException {
    NodePackages node = NodePackages.installed("schema-linter", PACKAGES);
    NodePackages.Run linter =
        node.run(
            "node",
            "node_modules/.bin/graphql-schema-linter",
            "--format",
            "json",
            "--rules",
            String.join(",", RULES),
            schema.toString());
    return JsonMapper.shared().readTree(linter.output()).path("errors").valueStream().toList();
  }
}
