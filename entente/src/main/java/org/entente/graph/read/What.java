package org.entente.graph.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.fact.FactKey;
import org.entente.ontology.Consent;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;

/**
 * What is said. All conditions must hold; an empty list is none.
 *
 * @param relations it is one of these
 * @param polarities of these
 * @param modalities of these
 * @param leanings it puts its subject there towards its object
 */
public record What(
    List<Relation> relations,
    List<Polarity> polarities,
    List<Modality> modalities,
    List<Leaning> leanings) {

  /** Anything. */
  public static final What ANYTHING = new What(List.of(), List.of(), List.of(), List.of());

  public What {
    relations = List.copyOf(relations);
    polarities = List.copyOf(polarities);
    modalities = List.copyOf(modalities);
    leanings = List.copyOf(leanings);
  }

  /** The leanings that something can have of which the other conditions hold. */
  public Set<Leaning> possibleLeanings() {
    Set<Leaning> possible = EnumSet.noneOf(Leaning.class);
    for (Relation relation : relations.isEmpty() ? List.of(Relation.values()) : relations) {
      for (Polarity polarity : polarities.isEmpty() ? List.of(Polarity.values()) : polarities) {
        for (Modality modality : modalities.isEmpty() ? List.of(Modality.values()) : modalities) {
          possible.add(FactKey.leaning(relation, polarity, modality, null));
          possible.add(FactKey.leaning(relation, polarity, modality, Consent.INVITED));
        }
      }
    }
    return possible;
  }

  What relations(List<Relation> relations) {
    return new What(relations, polarities, modalities, leanings);
  }

  What polarities(List<Polarity> polarities) {
    return new What(relations, polarities, modalities, leanings);
  }

  What modalities(List<Modality> modalities) {
    return new What(relations, polarities, modalities, leanings);
  }

  What leanings(List<Leaning> leanings) {
    return new What(relations, polarities, modalities, leanings);
  }
}
