package org.entente.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.fixture.TestGraph;

/**
 * A query as it is sent: that of a file, or of a part together with the files that it says it
 * stands in; with the values that the lines {@code :param} give.
 */
record SentQuery(String file, String text) {

  /** Migrations and invariants go through everything on purpose, and nobody waits for them. */
  private static final List<String> LEFT_OUT = List.of("migrations/", "invariants/");

  private static final Path ROOT = Path.of("../cypher");
  private static final Pattern PARAMETER = Pattern.compile("(?m)^// :param (\\w+) => (.*)$");
  private static final Pattern BELOW =
      Pattern.compile(
          "^// Stands below the (last|second) dashes of ([\\w-]+)\\.cypher"
              + "(?:, with ([\\w-]+)\\.cypher above)?");

  /** All that there are. What stands above the dashes of another file is sent with what tells. */
  static Stream<String> files() {
    try (Stream<Path> paths = Files.walk(ROOT)) {
      return paths
          .map(path -> ROOT.relativize(path).toString())
          .filter(path -> path.endsWith(".cypher"))
          .filter(path -> LEFT_OUT.stream().noneMatch(path::startsWith))
          .map(path -> path.replace(".cypher", ""))
          .filter(file -> !CypherFile.named(file).text().startsWith("// Stands above"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SentQuery of(String file) {
    return new SentQuery(file, whole(file).text());
  }

  private static CypherFile whole(String file) {
    CypherFile part = CypherFile.named(file);
    Matcher below = BELOW.matcher(part.text());
    if (!below.find()) {
      return part;
    }
    String folder = file.substring(0, file.indexOf('/') + 1);
    CypherFile other = whole(folder + below.group(2));
    String above = below.group(3);
    if (above != null) {
      other = other.looking(folder + above);
    }
    return below.group(1).equals("second") ? other.upTo(2, file) : other.telling(file);
  }

  /** The values with which somebody could paste it into Neo4j Browser. */
  Map<String, Object> parameters() {
    List<MatchResult> parameters = PARAMETER.matcher(text).results().toList();
    if (parameters.isEmpty()) {
      return Map.of();
    }
    return TestGraph.run(
            parameters.stream()
                .map(each -> "%s AS `%s`".formatted(each.group(2), each.group(1)))
                .distinct()
                .collect(Collectors.joining(", ", "RETURN ", "")))
        .getFirst()
        .asMap();
  }
}
