package org.entente.extraction.encoder;

import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.Modality;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/** Reads modality, aspect, consent and speaker of a finding off the pair's vectors. */
final class AttributeHeads {

  private final ModelCard card;
  private final Tensor labels;
  private final Dense pair;
  private final Dense modality;
  private final Dense aspect;
  private final Dense consent;
  private final Dense attribution;
  private final float[] nobody;

  AttributeHeads(Weights weights, ModelCard card) {
    this.card = card;
    this.labels = weights.tensor("attribute.label_embedding.weight");
    this.pair = Dense.of(weights, "attribute.pair");
    this.modality = Dense.of(weights, "attribute.modality");
    this.aspect = Dense.of(weights, "attribute.aspect");
    this.consent = Dense.of(weights, "attribute.consent");
    this.attribution = Dense.of(weights, "attribute.attribution");
    this.nobody = weights.vector("attribute.nobody");
  }

  /**
   * What else is said of a finding.
   *
   * @param speaker index of the actor who says so, absent where the text itself does
   */
  record Attributes(
      Modality modality, Aspect aspect, @Nullable Consent consent, @Nullable Integer speaker) {}

  /**
   * Reads the attributes of a label that was found on a pair.
   *
   * @param label its place among the scores, 1 or more
   */
  Attributes read(PairScorer.Pair pairVectors, int label, ActorVectors actors) {
    float[] embedding = new float[labels.columns()];
    System.arraycopy(labels.values(), label * embedding.length, embedding, 0, embedding.length);
    float[] z =
        Floats.tanhOfSum(pair.apply(pairVectors.subject(), pairVectors.object(), embedding));
    boolean deployment = card.labels().get(label - 1).relation() == Relation.DEPLOYED_TROOPS_TO;
    return new Attributes(
        card.modalities().get(Floats.greatest(modality.apply(z))),
        card.aspects().get(Floats.greatest(aspect.apply(z))),
        deployment ? card.consents().get(Floats.greatest(consent.apply(z))) : null,
        speaker(attribution.apply(z), actors));
  }

  private @Nullable Integer speaker(float[] sought, ActorVectors actors) {
    Integer best = null;
    float most = Floats.dot(sought, nobody);
    for (int actor = 0; actor < actors.count(); actor++) {
      float score = Floats.dot(sought, actors.vector(actor));
      if (score > most) {
        most = score;
        best = actor;
      }
    }
    return best;
  }
}
