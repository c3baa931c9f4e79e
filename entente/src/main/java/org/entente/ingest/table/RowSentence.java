package org.entente.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.claim.Statement;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Span;

/**
 * A row in words, with its quotation: {@code Russia deployed troops to Kazakhstan, beginning
 * 2022-01-06: “…”}.
 *
 * @param text the whole
 * @param subject where it names the statement's subject
 * @param object where it names the statement's object
 */
record RowSentence(String text, Span subject, Span object) {

  static RowSentence of(BroughtFact fact, Statement statement) {
    String not = statement.polarity() == Polarity.NEGATED ? " not " : " ";
    String relation = statement.relation().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String before = fact.subject().name() + not + relation + " ";
    Span first = new Span(0, fact.subject().name().length());
    Span second = new Span(before.length(), before.length() + fact.object().name().length());
    List<String> parts = new ArrayList<>();
    parts.add(before + fact.object().name());
    parts.addAll(circumstances(fact, statement));
    String said = String.join(", ", parts);
    String quote = fact.quote();
    String text =
        quote == null ? said + "." : "%s: “%s”".formatted(said, quote.replaceAll("\\s+", " "));
    boolean turned = !statement.subject().equals(fact.subject().id());
    return new RowSentence(text, turned ? second : first, turned ? first : second);
  }

  private static List<String> circumstances(BroughtFact fact, Statement statement) {
    List<String> told = new ArrayList<>();
    if (statement.modality() != Modality.ACTUAL) {
      told.add(statement.modality().name().toLowerCase(Locale.ROOT));
    }
    if (statement.quantity() != null) {
      told.add("%d people".formatted(statement.quantity()));
    }
    if (statement.consent() != null) {
      told.add(statement.consent() == Consent.INVITED ? "invited" : "uninvited");
    }
    if (fact.flag() != null) {
      told.add("under the flag of " + fact.flag().name());
    }
    FuzzyDate from = statement.from();
    FuzzyDate to = statement.to();
    switch (statement.aspect()) {
      case BEGINS -> told.add("beginning" + (from == null ? "" : " " + from));
      case ENDS -> told.add("ending" + (to == null ? "" : " " + to));
      case HOLDS -> {
        if (from != null || to != null) {
          told.add(
              from == null
                  ? "until " + to
                  : to == null || to.equals(from) ? "" + from : from + " to " + to);
        }
      }
    }
    return told;
  }
}
