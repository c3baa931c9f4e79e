package org.entente.extraction.encoder;

import java.util.List;
import java.util.Map;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Span;

/** Points to flag, dates and number of a finding. */
final class PointerHeads {

  private static final Label DEPLOYMENT = new Label(Relation.DEPLOYED_TROOPS_TO, Polarity.AFFIRMED);

  private final Pointer flag;
  private final Pointer from;
  private final Pointer to;
  private final Pointer quantity;

  PointerHeads(Weights weights) {
    this.flag = Pointer.of(weights, "attribute.flag", "attribute.no_flag");
    this.from = Pointer.of(weights, "attribute.from", "attribute.no_from");
    this.to = Pointer.of(weights, "attribute.to", "attribute.no_to");
    this.quantity = Pointer.of(weights, "attribute.quantity", "attribute.no_quantity");
  }

  /**
   * Where a finding points to.
   *
   * @param z the finding's vector
   */
  Pointed read(float[] z, Label label, ActorVectors actors, MarkedText text) {
    boolean mayHaveFlag =
        label.relation() == Relation.DEPLOYED_TROOPS_TO || label.relation() == Relation.ATTACKED;
    return new Pointed(
        mayHaveFlag ? flag.leads(z, text.ids(), actors.all()) : Map.of(),
        from.leads(z, spans(text.dates()), actors.dates()),
        to.leads(z, spans(text.dates()), actors.dates()),
        label.equals(DEPLOYMENT)
            ? quantity.leads(z, spans(text.numbers()), actors.numbers())
            : Map.of());
  }

  private static List<Span> spans(List<MarkedText.Words> words) {
    return words.stream().map(MarkedText.Words::span).toList();
  }
}
