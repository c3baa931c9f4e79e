package org.entente.extraction.encoder;

import java.util.List;
import java.util.Optional;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/**
 * Points to flag, dates and number of a finding. Weights may be without these heads; then rules say
 * what they can (see {@code Dating} and {@code Deployed}).
 */
final class PointerHeads {

  private static final Label DEPLOYMENT = new Label(Relation.DEPLOYED_TROOPS_TO, Polarity.AFFIRMED);

  private final Pointer flag;
  private final Pointer from;
  private final Pointer to;
  private final Pointer quantity;

  private PointerHeads(Weights weights, ModelCard card) {
    this.flag = Pointer.of(weights, "attribute.flag", "attribute.no_flag", card.leaning("flag"));
    this.from = Pointer.of(weights, "attribute.from", "attribute.no_from", card.leaning("from"));
    this.to = Pointer.of(weights, "attribute.to", "attribute.no_to", card.leaning("to"));
    this.quantity =
        Pointer.of(
            weights, "attribute.quantity", "attribute.no_quantity", card.leaning("quantity"));
  }

  /** The heads, if the weights have them. */
  static Optional<PointerHeads> of(Weights weights, ModelCard card) {
    return weights.names().contains("attribute.from.weight")
        ? Optional.of(new PointerHeads(weights, card))
        : Optional.empty();
  }

  /**
   * Where a finding points to.
   *
   * @param z the finding's vector
   */
  Pointed read(float[] z, Label label, ActorVectors actors, MarkedText text) {
    boolean mayHaveFlag =
        label.relation() == Relation.DEPLOYED_TROOPS_TO || label.relation() == Relation.ATTACKED;
    Pointer.Choice flagged = mayHaveFlag ? flag.at(z, actors.all()) : null;
    Pointer.Choice number = label.equals(DEPLOYMENT) ? quantity.at(z, actors.numbers()) : null;
    return new Pointed(
        flagged == null ? null : text.actors().get(flagged.place()).id(),
        spanAt(from.at(z, actors.dates()), text.dates()),
        spanAt(to.at(z, actors.dates()), text.dates()),
        spanAt(number, text.numbers()),
        number == null ? 0 : number.lead());
  }

  private static @Nullable Span spanAt(
      Pointer.@Nullable Choice choice, List<MarkedText.Words> words) {
    return choice == null ? null : words.get(choice.place()).span();
  }
}
