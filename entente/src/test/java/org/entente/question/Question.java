package org.entente.question;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.api.HttpCaller;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.fixture.TestGraph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import tools.jackson.databind.JsonNode;

/** One of the questions that Entente answers, in both its forms. */
final class Question {

  private final int number;
  private final String name;

  private Question(int number, String name) {
    this.number = number;
    this.name = name;
  }

  /** The question of this number, whose Cypher file has this name behind the number. */
  static Question of(int number, String name) {
    return new Question(number, name);
  }

  /** The rows that a researcher sees who pastes the Cypher file into Neo4j Browser. */
  List<Record> inCypher(Map<String, Object> parameters) {
    String file = "questions/%02d-%s".formatted(number, name);
    return TestGraph.run(CypherFile.named(file).text(), parameters);
  }

  /** The same, as known by a day; as known today where there is none. */
  List<Record> inCypher(Map<String, Object> parameters, @Nullable LocalDate knownBy) {
    Map<String, Object> asked = new HashMap<>(parameters);
    asked.putAll(Values.parameters("knownBy", knownBy).asMap());
    return inCypher(asked);
  }

  /**
   * The data of the one request, {@code ask/NUMBER.graphql}, that {@code bin/entente ask} sends.
   */
  JsonNode overHttp(int port, Map<String, ? extends @Nullable Object> variables) {
    String document =
        org.entente.cli.question.Question.of(number).map(each -> each.document()).orElseThrow();
    return new HttpCaller(port).ask(document, variables).data("");
  }

  /** The same, as known by a day; as known today where there is none. */
  JsonNode overHttp(int port, Map<String, ?> variables, @Nullable LocalDate knownBy) {
    Map<String, @Nullable Object> asked = new HashMap<>(variables);
    asked.put("knownBy", knownBy == null ? null : knownBy.toString());
    return overHttp(port, asked);
  }
}
