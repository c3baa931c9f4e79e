package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Prints facts and stances as a person reads them: a line each, below it the sentences that say so.
 */
final class Answer {

  private static final int WIDTH = 100;

  private final PrintWriter out;

  Answer(PrintWriter out) {
    this.out = out;
  }

  void print(JsonNode answer) {
    boolean any = false;
    for (JsonNode stance : answer.path("stances")) {
      any = true;
      print(stance, "");
    }
    for (String list : List.of("facts", "requests")) {
      for (JsonNode edge : answer.path(list).path("edges")) {
        any = true;
        fact(edge.path("node"), "");
      }
    }
    if (!any) {
      out.println("No article in this graph says so.");
    }
  }

  private void print(JsonNode stance, String indent) {
    out.printf(
        "%s%s towards %s: %d for, %d against%n",
        indent,
        stance.path("actor").path("name").asString(),
        stance.path("towards").path("name").asString(),
        stance.path("support").asInt(),
        stance.path("opposition").asInt());
    for (JsonNode edge : stance.path("facts").path("edges")) {
      fact(edge.path("node"), indent + "  ");
    }
  }

  private void fact(JsonNode fact, String indent) {
    out.printf("%s%s%n", indent, Phrase.of(fact));
    for (JsonNode edge : fact.path("claims").path("edges")) {
      claim(edge.path("node"), indent + "    ");
    }
  }

  private void claim(JsonNode claim, String indent) {
    JsonNode passage = claim.path("passage");
    JsonNode article = passage.path("article");
    wrapped("“" + passage.path("text").asString().replaceAll("\\s+", " ") + "”", indent)
        .forEach(out::println);
    List<String> source = new ArrayList<>();
    source.add(article.path("outlet").asString());
    if (article.path("published").isString()) {
      source.add(article.path("published").asString());
    }
    source.add("certainty %.2f".formatted(claim.path("confidence").asDouble()));
    out.printf("%s— %s%n", indent, String.join(", ", source));
  }

  private static List<String> wrapped(String text, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ")) {
      if (line.length() + word.length() > WIDTH && line.length() > indent.length()) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
