package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A fact as a line: who, what, to whom, when, and how many say so. */
final class Phrase {

  private Phrase() {}

  static String of(JsonNode fact) {
    String relation = fact.path("relation").asString().replace('_', ' ').toLowerCase(Locale.ROOT);
    List<String> more = new ArrayList<>();
    if (!fact.path("modality").asString().equals("ACTUAL")) {
      more.add(fact.path("modality").asString().toLowerCase(Locale.ROOT));
    }
    String from = fact.path("from").asString("");
    String to = fact.path("to").asString("");
    if (!from.isEmpty() || !to.isEmpty()) {
      more.add(
          from.equals(to)
              ? from
              : "%s to %s".formatted(from.isEmpty() ? "?" : from, to.isEmpty() ? "?" : to));
    }
    int sources = fact.path("sources").asInt();
    more.add("%d independent source%s".formatted(sources, sources == 1 ? "" : "s"));
    int contradictions = fact.path("contradictions").asInt();
    if (contradictions > 0) {
      more.add("contradicted by " + contradictions);
    }
    return "%s%s %s %s (%s)"
        .formatted(
            fact.path("subject").path("name").asString(),
            fact.path("polarity").asString().equals("NEGATED") ? " not" : "",
            relation,
            fact.path("object").path("name").asString(),
            String.join(", ", more));
  }
}
