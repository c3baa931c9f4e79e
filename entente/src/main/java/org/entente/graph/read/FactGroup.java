package org.entente.graph.read;

import java.util.List;
import org.entente.ontology.ActorId;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;
import org.jspecify.annotations.Nullable;

/**
 * How many facts have something in common. What they were not grouped by is absent, and so is what
 * the facts of the group do not have.
 *
 * @param relation what was done
 * @param kind whether it lasts or happens
 * @param leaning where it puts the subject towards the object
 * @param polarity whether it is so or not
 * @param modality whether it is real
 * @param year in which it began or happened
 * @param yearHeld a year in which it held
 * @param subject who
 * @param object to whom
 * @param pair the two, in the order of their ids
 * @param region of the one or the other
 * @param subjectRegion of the subject
 * @param objectRegion of the object
 * @param count how many facts
 */
public record FactGroup(
    @Nullable Relation relation,
    Relation.@Nullable Kind kind,
    @Nullable Leaning leaning,
    @Nullable Polarity polarity,
    @Nullable Modality modality,
    @Nullable Integer year,
    @Nullable Integer yearHeld,
    @Nullable ActorId subject,
    @Nullable ActorId object,
    @Nullable List<ActorId> pair,
    @Nullable String region,
    @Nullable String subjectRegion,
    @Nullable String objectRegion,
    int count) {

  /** By what facts are grouped. */
  public enum Dimension {
    RELATION,
    KIND,
    LEANING,
    POLARITY,
    MODALITY,
    YEAR,
    YEAR_HELD,
    SUBJECT,
    OBJECT,
    PAIR,
    REGION,
    SUBJECT_REGION,
    OBJECT_REGION
  }
}
