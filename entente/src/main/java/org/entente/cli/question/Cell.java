package org.entente.cli.question;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A part of an answer as a few words. */
final class Cell {

  /** Fields that list relations under a name of their own. */
  private static final Set<String> WAYS = Set.of("supportsBy", "opposesBy");

  private Cell() {}

  static String of(String field, JsonNode node) {
    if (Shape.isNamed(node)) {
      return node.path("name").asString();
    }
    if (node.isArray()) {
      return node.valueStream().map(each -> of(field, each)).collect(joining(", "));
    }
    if (node.isObject()) {
      return node.valueStream()
          .map(each -> of(field, each))
          .filter(text -> !text.isEmpty())
          .collect(joining(", "));
    }
    if (node.isNull()) {
      return "";
    }
    if (node.isBoolean()) {
      return node.asBoolean() ? "yes" : "no";
    }
    if (node.isFloatingPointNumber()) {
      return String.format(Locale.ROOT, "%.2f", node.asDouble());
    }
    String text = node.asString().replaceAll("\\s+", " ");
    return field.startsWith("relation") || WAYS.contains(field) ? words(text) : text;
  }

  /** A constant or a field as words: {@code MEMBER_OF}, {@code knownBy}. */
  static String words(String name) {
    String parted = name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('_', ' ');
    return parted.toLowerCase(Locale.ROOT);
  }
}
