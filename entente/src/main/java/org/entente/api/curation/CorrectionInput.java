package org.entente.api.curation;

import java.util.List;
import org.entente.api.actor.ActorIds;
import org.entente.curation.Correction;
import org.entente.curation.Part;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.springframework.graphql.data.ArgumentValue;

/** A correction as in the schema: what is left out stays, and null takes away. */
record CorrectionInput(
    ArgumentValue<String> subject,
    ArgumentValue<Relation> relation,
    ArgumentValue<String> object,
    ArgumentValue<Polarity> polarity,
    ArgumentValue<Modality> modality,
    ArgumentValue<Aspect> aspect,
    ArgumentValue<FuzzyDate> from,
    ArgumentValue<FuzzyDate> to,
    ArgumentValue<String> attributedTo,
    ArgumentValue<Consent> consent,
    ArgumentValue<String> flag,
    ArgumentValue<Integer> quantity) {

  Correction correction() {
    return new Correction(
        actor(subject),
        part(relation),
        actor(object),
        part(polarity),
        part(modality),
        part(aspect),
        part(from),
        part(to),
        actor(attributedTo),
        part(consent),
        actor(flag),
        part(quantity));
  }

  private static <T> Part<T> part(ArgumentValue<T> argument) {
    return argument.isOmitted() ? Part.left() : Part.of(argument.value());
  }

  private static Part<ActorId> actor(ArgumentValue<String> argument) {
    String id = argument.value();
    return id == null
        ? new Part<>(!argument.isOmitted(), null)
        : Part.of(ActorIds.read(id).orElseThrow(() -> ActorIds.unknown(List.of(id))));
  }
}
