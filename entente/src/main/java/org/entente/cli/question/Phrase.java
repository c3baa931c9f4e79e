package org.entente.cli.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A fact or claim as a line: who, what, to whom, when, and how many say so. */
final class Phrase {

  private Phrase() {}

  static String of(JsonNode fact) {
    String relation = Cell.words(fact.path("relation").asString());
    List<String> more = new ArrayList<>();
    String modality = fact.path("modality").asString("ACTUAL");
    boolean ends =
        fact.path("ending").asBoolean(false) || fact.path("aspect").asString("").equals("ENDS");
    if (!modality.equals("ACTUAL")) {
      more.add((ends ? "its end " : "") + Cell.words(modality));
    } else if (ends) {
      more.add("ends");
    }
    String from = fact.path("from").asString("");
    String to = fact.path("to").asString("");
    if (!from.isEmpty() || !to.isEmpty()) {
      more.add(
          from.equals(to)
              ? from
              : "%s to %s".formatted(from.isEmpty() ? "?" : from, to.isEmpty() ? "?" : to));
    }
    if (fact.path("certainlyDuring").isBoolean() && !fact.path("certainlyDuring").asBoolean()) {
      more.add("perhaps not in this time");
    }
    more.addAll(deployment(fact));
    if (fact.has("sources")) {
      int sources = fact.path("sources").asInt();
      more.add("%d independent source%s".formatted(sources, sources == 1 ? "" : "s"));
    }
    int contradictions = fact.path("contradictions").asInt(0);
    if (contradictions > 0) {
      more.add("contradicted by " + contradictions);
    }
    return "%s%s %s %s%s"
        .formatted(
            Cell.of("subject", fact.path("subject")),
            fact.path("polarity").asString("").equals("NEGATED") ? " not" : "",
            relation,
            Cell.of("object", fact.path("object")),
            more.isEmpty() ? "" : " (" + String.join(", ", more) + ")");
  }

  private static List<String> deployment(JsonNode fact) {
    List<String> told = new ArrayList<>();
    if (fact.path("quantity").isNumber()) {
      told.add(String.format(Locale.ROOT, "%,d people", fact.path("quantity").asInt()));
    }
    if (fact.path("consent").isString()) {
      told.add(Cell.words(fact.path("consent").asString()));
    }
    if (fact.path("flag").isObject()) {
      told.add("under the flag of " + Cell.of("flag", fact.path("flag")));
    }
    return told;
  }
}
