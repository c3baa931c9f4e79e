package org.entente.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose the numbers of people in an article are. A number is that of one force: where several
 * deployments point to it, it is the one's that points most surely, unless the text says that each
 * of them has as many. (Of 104 numbers of the gold on which weights are measured none belongs to
 * two claims but where 'each' stands beside it.)
 */
final class Headcounts {

  private final Map<Span, Double> surest = new HashMap<>();
  private final Circumstances circumstances;
  private final double leaning;

  private Headcounts(Circumstances circumstances, double leaning) {
    this.circumstances = circumstances;
    this.leaning = leaning;
  }

  /**
   * The numbers as the claims of an article share them.
   *
   * @param claims where each of the article's claims points for its number
   * @param circumstances of the article
   * @param leaning how far no number may lie ahead of one that is taken all the same
   */
  static Headcounts of(List<Leads<Span>> claims, Circumstances circumstances, double leaning) {
    Headcounts headcounts = new Headcounts(circumstances, leaning);
    for (Leads<Span> claim : claims) {
      Span number = claim.choice(leaning);
      if (number != null) {
        headcounts.surest.merge(number, claim.of(number), Math::max);
      }
    }
    return headcounts;
  }

  /**
   * How many people the deployment has that points so; absent where it points to none, or to a
   * number that is another's.
   */
  @Nullable Integer people(Leads<Span> pointed) {
    return circumstances
        .quantityAt(pointed.choice(leaning))
        .filter(quantity -> quantity.each() || isItsOwn(quantity.span(), pointed))
        .map(Quantity::people)
        .orElse(null);
  }

  private boolean isItsOwn(Span number, Leads<Span> pointed) {
    return pointed.of(number) >= surest.getOrDefault(number, Double.NEGATIVE_INFINITY);
  }
}
