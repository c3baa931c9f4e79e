package org.entente.bench.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.graph.cypher.CypherFile;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * One of the Cypher queries that a request comes down to, sent without the API.
 *
 * @param file the query
 * @param usual what its comments give as parameters
 * @param given finds, by what the request asks and what the step before found, the others
 */
record Step(
    CypherFile file, Map<String, Object> usual, Function<Asked, Map<String, Object>> given) {

  private static final Pattern PARAMETER = Pattern.compile("(?m)^// :param (\\w+) => (.*)$");

  /**
   * What a step begins with.
   *
   * @param actor whom the request is about
   * @param other whom it is about besides
   * @param rows what each step before found
   */
  record Asked(String actor, String other, List<List<Record>> rows) {

    /** What this column holds in the rows of a step before, each once. */
    List<String> texts(int step, String map, String key) {
      return rows.get(step).stream()
          .map(row -> map.isEmpty() ? row.get(key) : row.get(map).get(key))
          .filter(value -> !value.isNull())
          .map(value -> value.asString())
          .distinct()
          .toList();
    }
  }

  static Step of(Session session, String name, Function<Asked, Map<String, Object>> given) {
    CypherFile file = CypherFile.named(name);
    Map<String, Object> usual = new HashMap<>();
    Matcher parameter = PARAMETER.matcher(file.text());
    while (parameter.find()) {
      usual.put(
          parameter.group(1),
          session
              .run("RETURN %s AS value".formatted(parameter.group(2)))
              .single()
              .get("value")
              .asObject());
    }
    return new Step(file, usual, given);
  }

  List<Record> run(Session session, Asked asked) {
    Map<String, Object> parameters = new HashMap<>(usual);
    parameters.putAll(given.apply(asked));
    return session.executeRead(tx -> tx.run(file.text(), parameters).list());
  }
}
