package org.entente.cli.question;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Prints the answer to any question as a person reads it. Facts are a line each, with the sentences
 * that say so below; all else is a table of what fits on a line, with what does not below each row.
 */
public final class Answer {

  private static final String STEP = "  ";

  private final PrintWriter out;

  private Answer(PrintWriter out) {
    this.out = out;
  }

  /** Prints the data of an answer; what comes out empty is left out. */
  public static void print(JsonNode data, PrintWriter out) {
    List<Map.Entry<String, JsonNode>> parts =
        data.properties().stream()
            .filter(part -> !Shape.things(part.getValue()).isEmpty())
            .toList();
    Answer answer = new Answer(out);
    answer.parts(parts, "", data.size() > 1);
    if (parts.isEmpty()) {
      out.println("No article in this graph says so.");
      data.forEach(holder -> answer.foot(holder, ""));
    }
  }

  /** What does not fit into the row of a thing. */
  private static List<Map.Entry<String, JsonNode>> below(JsonNode thing) {
    return thing.properties().stream()
        .filter(part -> !Shape.isCell(part.getValue()))
        .filter(part -> !Shape.things(part.getValue()).isEmpty())
        .toList();
  }

  private void parts(List<Map.Entry<String, JsonNode>> parts, String indent, boolean headed) {
    for (Map.Entry<String, JsonNode> part : parts) {
      if (headed) {
        out.println(indent + Cell.words(part.getKey()) + ":");
      }
      things(part.getValue(), headed ? indent + STEP : indent);
    }
  }

  private void things(JsonNode holder, String indent) {
    List<JsonNode> things = Shape.things(holder);
    Table table = new Table(things);
    boolean tabled =
        things.stream().noneMatch(thing -> Shape.isFact(thing) || Shape.isClaim(thing));
    if (tabled && !table.head().isEmpty()) {
      out.println(indent + table.head());
    }
    for (JsonNode thing : things) {
      if (thing.isValueNode()) {
        out.println(indent + Cell.of("", thing));
      } else if (Shape.isFact(thing) || Shape.isClaim(thing)) {
        said(thing, indent);
      } else {
        row(thing, table, indent);
      }
    }
    foot(holder, indent);
  }

  /** What a page says of itself: how much is not on it, and what it is asked with to go on. */
  private void foot(JsonNode holder, String indent) {
    if (Shape.more(holder) > 0) {
      out.printf("%sand %d more%n", indent, Shape.more(holder));
    } else if (Shape.goesOn(holder)) {
      out.println(indent + "and more");
    }
    Shape.ofThePage(holder)
        .forEach(
            (field, value) ->
                out.println(indent + Cell.words(field) + ": " + Cell.of(field, value)));
  }

  private void row(JsonNode thing, Table table, String indent) {
    if (!table.row(thing).isEmpty()) {
      out.println(indent + table.row(thing));
    }
    List<Map.Entry<String, JsonNode>> below = below(thing);
    parts(below, indent + STEP, below.size() > 1);
  }

  /** A fact or a claim: what it says, the sentences, and how to cite it. */
  private void said(JsonNode thing, String indent) {
    String quoted = indent;
    if (Shape.isFact(thing) || thing.has("subject")) {
      out.println(indent + Phrase.of(thing));
      quoted = indent + STEP + STEP;
    }
    if (Shape.isClaim(thing)) {
      Quotation.print(thing, quoted, out);
      return;
    }
    JsonNode claims = Shape.claims(thing);
    for (JsonNode claim : Shape.things(claims)) {
      Quotation.print(claim, quoted, out);
    }
    foot(claims, quoted);
    Quotation.cite(thing, quoted, out);
  }
}
