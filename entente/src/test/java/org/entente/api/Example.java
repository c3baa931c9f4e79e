package org.entente.api;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.Parser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.api.HttpCaller.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An operation of one of GraphiQL's examples.
 *
 * @param tab the example's name
 * @param operation its own name; absent where it has none, and is the only one
 * @param kind whether it asks, changes or listens
 * @param document all that stands in the tab
 */
public record Example(String tab, @Nullable String operation, Operation kind, String document) {

  /** Those that show what people decide: of samples, nobody has decided anything. */
  public static final Set<String> OF_DECISIONS =
      Set.of(
          "import-facts/ImportFacts",
          "settle-a-name/NamesToSettle",
          "settle-a-name/SettleName",
          "what-people-changed/WhatPeopleChanged");

  private static final Pattern NAME = Pattern.compile("'([a-z-]+)'");

  /** All of them, in the order of the tabs. */
  public static List<Example> all(HttpCaller caller) {
    return NAME.matcher(caller.get("/graphiql/examples.js").response().body())
        .results()
        .flatMap(name -> of(name.group(1), caller))
        .toList();
  }

  private static Stream<Example> of(String tab, HttpCaller caller) {
    String document = caller.get("/graphiql/examples/" + tab + ".graphql").response().body();
    return Parser.parse(document).getDefinitionsOfType(OperationDefinition.class).stream()
        .map(each -> new Example(tab, each.getName(), each.getOperation(), document));
  }

  /** The answer to it as it stands there. */
  public Answer ask(HttpCaller caller) {
    Map<String, @Nullable Object> request = new HashMap<>();
    request.put("query", document);
    request.put("operationName", operation);
    return caller.post(JsonMapper.shared().writeValueAsString(request));
  }

  /**
   * What it asks for and does not get anywhere in the answer: fields that are null at the top, and
   * lists that are empty wherever they stand, as {@code /facts/edges/node/claims/edges}.
   */
  public static List<String> missing(Answer answer) {
    Map<String, Integer> sizes = new TreeMap<>();
    answer
        .data("")
        .properties()
        .forEach(
            field -> {
              String path = "/" + field.getKey();
              if (field.getValue().isNull()) {
                sizes.put(path, 0);
              }
              measure(path, field.getValue(), sizes);
            });
    return sizes.entrySet().stream()
        .filter(size -> size.getValue() == 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void measure(String path, JsonNode value, Map<String, Integer> sizes) {
    if (value.isArray()) {
      sizes.merge(path, value.size(), Integer::sum);
      value.forEach(each -> measure(path, each, sizes));
    }
    if (value.isObject()) {
      value
          .properties()
          .forEach(field -> measure(path + "/" + field.getKey(), field.getValue(), sizes));
    }
  }

  @Override
  public String toString() {
    return operation == null ? tab : tab + "/" + operation;
  }
}
