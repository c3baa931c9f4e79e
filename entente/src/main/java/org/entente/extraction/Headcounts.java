package org.entente.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.extraction.encoder.Pointed;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose the numbers of people in an article are. A number is that of one force: where several
 * deployments point to it, it is the one's that points most surely, unless the text says that each
 * of them has as many. (Of 104 numbers of the gold on which weights are measured none belongs to
 * two claims but where 'each' stands beside it.)
 */
final class Headcounts {

  private final Map<Span, Float> surest = new HashMap<>();
  private final Circumstances circumstances;

  private Headcounts(Circumstances circumstances) {
    this.circumstances = circumstances;
  }

  /**
   * The numbers as the claims of an article share them.
   *
   * @param claims what was found and is claimed
   * @param circumstances of the article
   */
  static Headcounts of(List<Consensus> claims, Circumstances circumstances) {
    Headcounts headcounts = new Headcounts(circumstances);
    for (Consensus claim : claims) {
      Pointed pointed = claim.surest().finding().pointed();
      if (pointed != null && pointed.number() != null) {
        headcounts.surest.merge(pointed.number(), pointed.numberLead(), Math::max);
      }
    }
    return headcounts;
  }

  /**
   * How many people the deployment has to which a finding points; absent where it points to none,
   * or to a number that is another's.
   */
  @Nullable Integer people(Pointed pointed) {
    return circumstances
        .quantityAt(pointed.number())
        .filter(
            quantity ->
                quantity.each()
                    || pointed.numberLead()
                        >= surest.getOrDefault(quantity.span(), -Float.MAX_VALUE))
        .map(Quantity::people)
        .orElse(null);
  }
}
