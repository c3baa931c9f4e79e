package org.entente.extraction.encoder;

import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.Modality;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/** Reads modality, aspect, consent, speaker and the rest of a finding off the pair's vectors. */
final class AttributeHeads {

  private final ModelCard card;
  private final Tensor labels;
  private final Dense pair;
  private final Dense modality;
  private final Dense aspect;
  private final Dense consent;
  private final float consentLeaning;
  private final Pointer attribution;
  private final @Nullable PointerHeads pointers;

  AttributeHeads(Weights weights, ModelCard card) {
    this.card = card;
    this.labels = weights.tensor("attribute.label_embedding.weight");
    this.pair = Dense.of(weights, "attribute.pair");
    this.modality = Dense.of(weights, "attribute.modality");
    this.aspect = Dense.of(weights, "attribute.aspect");
    this.consent = Dense.of(weights, "attribute.consent");
    this.consentLeaning = card.leaning("consent");
    this.attribution =
        Pointer.of(
            weights, "attribute.attribution", "attribute.nobody", card.leaning("attributedTo"));
    this.pointers = PointerHeads.of(weights, card).orElse(null);
  }

  /**
   * What else is said of a finding.
   *
   * @param speaker index of the actor who says so, absent where the text itself does
   * @param pointed flag, dates and number; absent where the weights have no heads for these
   */
  record Attributes(
      Modality modality,
      Aspect aspect,
      @Nullable Consent consent,
      @Nullable Integer speaker,
      @Nullable Pointed pointed) {

    /** Those of what is not worth reading. */
    static final Attributes UNREAD =
        new Attributes(Modality.ACTUAL, Aspect.HOLDS, null, null, null);
  }

  /**
   * Reads the attributes of a label that was found on a pair.
   *
   * @param label its place among the scores, 1 or more
   */
  Attributes read(PairScorer.Pair pairVectors, int label, ActorVectors actors, MarkedText text) {
    float[] embedding = new float[labels.columns()];
    System.arraycopy(labels.values(), label * embedding.length, embedding, 0, embedding.length);
    float[] z =
        Floats.tanhOfSum(pair.apply(pairVectors.subject(), pairVectors.object(), embedding));
    Label said = card.labels().get(label - 1);
    boolean deployment = said.relation() == Relation.DEPLOYED_TROOPS_TO;
    Pointer.Choice speaker = attribution.at(z, actors.all());
    return new Attributes(
        card.modalities().get(Floats.greatest(modality.apply(z))),
        card.aspects().get(Floats.greatest(aspect.apply(z))),
        deployment ? consent(z) : null,
        speaker == null ? null : speaker.place(),
        pointers == null ? null : pointers.read(z, said, actors, text));
  }

  private @Nullable Consent consent(float[] z) {
    float[] scores = consent.apply(z);
    // the first is that the text does not tell
    scores[0] -= consentLeaning;
    return card.consents().get(Floats.greatest(scores));
  }
}
