package org.entente.extraction;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.extraction.date.DateExpression;
import org.entente.extraction.date.DateExpression.Role;
import org.entente.extraction.encoder.Pointed;
import org.entente.ontology.Aspect;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/**
 * When it was, as far as the evidence tells.
 *
 * @param from the beginning, or the day of an act; absent where it does not tell
 * @param to the end; absent where it does not tell
 */
record Dating(@Nullable FuzzyDate from, @Nullable FuzzyDate to) {

  /** The evidence does not tell. */
  static final Dating NONE = new Dating(null, null);

  /** A date on the other side of these belongs to something else. */
  private static final Pattern OTHER_SENTENCE = Pattern.compile("[.!?]['\"’”)]*\\s|;");

  private static final Pattern OTHER_CLAUSE =
      Pattern.compile(
          "\\b(?:and|but|who|which|that|after|while|as|when|where|since|before|whose|because|although)\\b");

  /**
   * What news mostly says in passing, beside the dated event. (Measured: with any other relation
   * among these, or any of these left out, fewer dates are right.)
   */
  private static final Set<Relation> MENTIONED_IN_PASSING =
      EnumSet.of(
          Relation.CONDEMNED,
          Relation.MEDIATED_BETWEEN,
          Relation.URGED,
          Relation.THREATENED,
          Relation.ARMED,
          Relation.AIDED,
          Relation.REQUESTED_HELP_FROM,
          Relation.VERBALLY_SUPPORTED,
          Relation.TRADES_WITH,
          Relation.DISPUTES_WITH,
          Relation.ALLIED_WITH);

  /**
   * The dates to which the finding points; where the weights point to none, by rules.
   *
   * @param circumstances of the article
   */
  static Dating of(Reading reading, Run run, String text, Circumstances circumstances) {
    Pointed pointed = reading.finding().pointed();
    return pointed == null
        ? byRules(reading, run, text, circumstances.dates())
        : new Dating(
            circumstances.dateAt(pointed.from()).map(DateExpression::date).orElse(null),
            circumstances.dateAt(pointed.to()).map(DateExpression::date).orElse(null));
  }

  /**
   * The date nearest to what the reading is about, if one can be its date at all. What is negated,
   * intended or merely possible has no day; a state that holds is dated by when it began alone.
   */
  private static Dating byRules(Reading reading, Run run, String text, List<DateExpression> dates) {
    if (reading.finding().modality() != Modality.ACTUAL
        || reading.finding().label().polarity() != Polarity.AFFIRMED) {
      return NONE;
    }
    Focus focus = Focus.of(reading, run, text);
    return dates.stream()
        .filter(date -> run.span().contains(date.span()))
        .filter(date -> fits(date, reading))
        .filter(date -> belongs(date, reading, focus, text))
        .min(Comparator.comparing(date -> focus.distance(date.span())))
        .map(date -> of(date, reading.finding().aspect()))
        .orElse(NONE);
  }

  private static boolean fits(DateExpression date, Reading reading) {
    boolean since = date.role() == Role.SINCE;
    return reading.finding().aspect() != Aspect.HOLDS
        || since == (reading.finding().label().relation().kind() == Relation.Kind.STATE);
  }

  private static boolean belongs(DateExpression date, Reading reading, Focus focus, String text) {
    String between = focus.between(date.span(), text);
    boolean inPassing = MENTIONED_IN_PASSING.contains(reading.finding().label().relation());
    return !OTHER_SENTENCE.matcher(between).find()
        && !(inPassing && OTHER_CLAUSE.matcher(between).find());
  }

  private static Dating of(DateExpression date, Aspect aspect) {
    boolean end = aspect == Aspect.ENDS ? date.role() != Role.SINCE : date.role() == Role.UNTIL;
    return end ? new Dating(null, date.date()) : new Dating(date.date(), null);
  }
}
