package org.entente.cli.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the parts of an answer are, told by their fields, since every question has its own. */
final class Shape {

  private static final Set<String> OF_ANY_PAGE = Set.of("edges", "pageInfo", "totalCount");

  private Shape() {}

  /**
   * Whether it is a fact; a count of facts has the same fields, and none of them need be filled.
   */
  static boolean isFact(JsonNode node) {
    return node.has("subject")
        && node.has("relation")
        && !node.has("passage")
        && !node.has("count");
  }

  static boolean isClaim(JsonNode node) {
    return node.has("passage");
  }

  /**
   * Whether it fits between two others on one line: a value, or an object of nothing but values.
   */
  static boolean isCell(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().allMatch(each -> each.isValueNode() || isNamed(each));
    }
    return node.isValueNode()
        || (node.isObject() && node.valueStream().allMatch(JsonNode::isValueNode));
  }

  /** Whether it is told by its name: an actor, an outlet. */
  static boolean isNamed(JsonNode node) {
    return node.isObject() && node.path("name").isString() && isCell(node);
  }

  /** Whether it is a page of a list. */
  static boolean isPage(JsonNode node) {
    return node.has("edges");
  }

  /** The things that a page, a list or a single thing holds. */
  static List<JsonNode> things(JsonNode node) {
    List<JsonNode> things = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(things::add);
    } else if (isPage(node)) {
      node.path("edges").forEach(edge -> things.add(edge.path("node")));
    } else if (!node.isNull() && !node.isMissingNode()) {
      things.add(node);
    }
    return things;
  }

  /** The claims of a fact: all that were asked for, else those that any fact comes with. */
  static JsonNode claims(JsonNode fact) {
    return fact.has("evidence") ? fact.path("evidence") : fact.path("claims");
  }

  /** What a page tells beside its things and how many they are, as a cursor to go on from. */
  static Map<String, JsonNode> ofThePage(JsonNode node) {
    Map<String, JsonNode> told = new LinkedHashMap<>();
    if (isPage(node)) {
      node.properties().stream()
          .filter(field -> !OF_ANY_PAGE.contains(field.getKey()) && isCell(field.getValue()))
          .filter(field -> !field.getValue().isNull())
          .forEach(field -> told.put(field.getKey(), field.getValue()));
    }
    return told;
  }

  /** How many things there are beyond those that a page shows; 0 where it does not tell. */
  static int more(JsonNode node) {
    return !isPage(node)
        ? 0
        : Math.max(0, node.path("totalCount").asInt(0) - node.path("edges").size());
  }

  /** Whether a page tells that others follow. */
  static boolean goesOn(JsonNode node) {
    return node.path("pageInfo").path("hasNextPage").asBoolean(false);
  }
}
