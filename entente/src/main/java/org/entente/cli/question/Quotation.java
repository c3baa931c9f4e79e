package org.entente.cli.question;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A claim as a person cites it: the sentence, and who wrote it when; the whole citation where that
 * was asked for, which has both.
 */
final class Quotation {

  private static final int WIDTH = 100;

  private Quotation() {}

  static void print(JsonNode claim, String indent, PrintWriter out) {
    if (claim.path("citation").isString()) {
      cite(claim, indent, out);
      return;
    }
    JsonNode passage = claim.path("passage");
    JsonNode article = passage.path("article");
    wrapped("“" + passage.path("text").asString().replaceAll("\\s+", " ") + "”", indent)
        .forEach(out::println);
    List<String> source = new ArrayList<>();
    for (String field : List.of("outlet", "published")) {
      if (article.path(field).isString()) {
        source.add(article.path(field).asString());
      }
    }
    if (claim.path("confidence").isNumber()) {
      source.add("certainty " + Cell.of("confidence", claim.path("confidence")));
    }
    if (!source.isEmpty()) {
      out.printf("%s— %s%n", indent, String.join(", ", source));
    }
    cite(claim, indent, out);
  }

  /** How to cite a fact or claim and where it stays, as far as that was asked for. */
  static void cite(JsonNode thing, String indent, PrintWriter out) {
    String citation = thing.path("citation").asString("");
    if (!citation.isEmpty()) {
      wrapped(citation.replaceAll("\\s+", " "), indent).forEach(out::println);
    }
    String permalink = thing.path("permalink").asString("");
    if (!citation.contains(permalink)) {
      out.println(indent + permalink);
    }
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
