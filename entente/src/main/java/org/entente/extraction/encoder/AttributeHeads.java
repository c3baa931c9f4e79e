package org.entente.extraction.encoder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.ontology.ActorId;
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
  private final Pointer attribution;
  private final PointerHeads pointers;

  AttributeHeads(Weights weights, ModelCard card) {
    this.card = card;
    this.labels = weights.tensor("attribute.label_embedding.weight");
    this.pair = Dense.of(weights, "attribute.pair");
    this.modality = Dense.of(weights, "attribute.modality");
    this.aspect = Dense.of(weights, "attribute.aspect");
    this.consent = Dense.of(weights, "attribute.consent");
    this.attribution = Pointer.of(weights, "attribute.attribution", "attribute.nobody");
    this.pointers = new PointerHeads(weights);
  }

  /**
   * What else is said of a finding.
   *
   * @param consent how far each lies ahead of that the text does not tell, in logits
   * @param speaker how far each actor lies ahead of the text itself, in logits
   * @param pointed flag, dates and number
   */
  record Attributes(
      Modality modality,
      Aspect aspect,
      Map<Consent, Float> consent,
      Map<ActorId, Float> speaker,
      Pointed pointed) {

    /** Those of what is not worth reading. */
    static final Attributes UNREAD =
        new Attributes(Modality.ACTUAL, Aspect.HOLDS, Map.of(), Map.of(), Pointed.NOWHERE);
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
    return new Attributes(
        card.modalities().get(Floats.greatest(modality.apply(z))),
        card.aspects().get(Floats.greatest(aspect.apply(z))),
        deployment ? consent(z) : Map.of(),
        attribution.leads(z, text.ids(), actors.all()),
        pointers.read(z, said, actors, text));
  }

  private Map<Consent, Float> consent(float[] z) {
    float[] scores = consent.apply(z);
    List<@Nullable Consent> consents = card.consents();
    Map<Consent, Float> leads = new EnumMap<>(Consent.class);
    // the first is that the text does not tell
    for (int i = 1; i < scores.length; i++) {
      leads.put(Objects.requireNonNull(consents.get(i)), scores[i] - scores[0]);
    }
    return leads;
  }
}
