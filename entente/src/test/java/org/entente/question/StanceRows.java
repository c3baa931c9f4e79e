package org.entente.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;

/** The stances of questions 3 and 4, as of a period and a day, as texts that can be compared. */
final class StanceRows {

  /** How many facts of each stance the request asks for. */
  private static final int FACTS = 5;

  private StanceRows() {}

  static List<String> inCypher(
      Question question, String actor, @Nullable String during, @Nullable String knownBy) {
    return question
        .inCypher(
            Values.parameters(
                    "actor",
                    actor,
                    "from",
                    Days.first(during),
                    "to",
                    Days.last(during),
                    "knownBy",
                    knownBy == null ? null : Days.last(knownBy))
                .asMap())
        .stream()
        .map(
            row ->
                "%s: %s"
                    .formatted(
                        Rows.text(
                            row,
                            "actor",
                            "name",
                            "support",
                            "opposition",
                            "net",
                            "sources",
                            "confidence",
                            "supportsBy",
                            "opposesBy"),
                        Rows.upTo(FACTS, row.get("facts"))))
        .toList();
  }

  /**
   * The same by the API.
   *
   * @param other where a stance tells of the other one, as in {@code /towards}
   */
  static List<String> overHttp(
      Question question,
      int port,
      String other,
      String actor,
      @Nullable String during,
      @Nullable String knownBy) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("actor", actor);
    variables.put("during", Days.period(during, during));
    variables.put("knownBy", knownBy);
    return question
        .overHttp(port, variables)
        .path("stances")
        .valueStream()
        .map(
            stance ->
                "%s: %s"
                    .formatted(
                        Rows.text(
                            stance,
                            other + "/id",
                            other + "/name",
                            "/support",
                            "/opposition",
                            "/net",
                            "/sources",
                            "/confidence",
                            "/supportsBy",
                            "/opposesBy"),
                        Rows.texts(stance.path("facts"), "/id")))
        .toList();
  }
}
