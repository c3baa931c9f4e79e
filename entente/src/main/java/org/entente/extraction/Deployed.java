package org.entente.extraction;

import java.util.Comparator;
import java.util.List;
import org.entente.actor.Mention;
import org.entente.extraction.encoder.Label;
import org.entente.extraction.encoder.Pointed;
import org.entente.ontology.ActorId;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/** How many people a deployment is said to have. */
final class Deployed {

  private static final Label DEPLOYMENT = new Label(Relation.DEPLOYED_TROOPS_TO, Polarity.AFFIRMED);

  private Deployed() {}

  /**
   * The number of people to which the finding points; where the weights point to none, by rules.
   * Absent where there is none, or the reading is of no deployment.
   *
   * @param circumstances of the article
   * @param headcounts whose the article's numbers are
   */
  static @Nullable Integer people(
      Reading reading, Run run, String text, Circumstances circumstances, Headcounts headcounts) {
    Pointed pointed = reading.finding().pointed();
    return pointed == null
        ? byRules(reading, run, text, circumstances.quantities())
        : headcounts.people(pointed);
  }

  /**
   * The number of people that is the subject's: no other actor but the host is mentioned nearer to
   * it. Of several the one nearest to what the reading is about; absent where there is none, or the
   * reading is of no deployment.
   */
  private static @Nullable Integer byRules(
      Reading reading, Run run, String text, List<Quantity> quantities) {
    if (!reading.finding().label().equals(DEPLOYMENT)) {
      return null;
    }
    Focus focus = Focus.of(reading, run, text);
    return quantities.stream()
        .filter(Quantity::named)
        .filter(quantity -> reading.window().span().contains(quantity.span()))
        .filter(quantity -> isOf(reading.key().subject(), quantity, reading))
        .min(Comparator.comparing(quantity -> focus.distance(quantity.span())))
        .map(Quantity::people)
        .orElse(null);
  }

  private static boolean isOf(ActorId subject, Quantity quantity, Reading reading) {
    ActorId host = reading.key().object();
    return reading
        .window()
        .mentions()
        .filter(mention -> mention.actor().filter(actor -> !actor.equals(host)).isPresent())
        .min(Comparator.comparing(mention -> Focus.gap(mention.span(), quantity.span())))
        .flatMap(Mention::actor)
        .filter(subject::equals)
        .isPresent();
  }
}
