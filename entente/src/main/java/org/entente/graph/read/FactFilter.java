package org.entente.graph.read;

import java.time.LocalDate;
import java.util.List;
import org.entente.ontology.ActorId;
import org.entente.ontology.Modality;
import org.entente.ontology.Period;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are asked for. All conditions must hold; an empty list is none.
 *
 * @param subjects one of these is the subject
 * @param objects one of these is the object
 * @param involved one of these is subject or object
 * @param relations it is one of these
 * @param polarities of these
 * @param modalities of these
 * @param during it may have held on a day of this period
 * @param knownBy as known by this day: with the claims published by then and no others
 * @param minSources it has at least so many independent sources
 * @param minConfidence it is at least so sure
 * @param leanings it puts its subject there towards its object
 * @param bothWays where a relation holds both ways, subject and object may change places
 */
public record FactFilter(
    List<ActorId> subjects,
    List<ActorId> objects,
    List<ActorId> involved,
    List<Relation> relations,
    List<Polarity> polarities,
    List<Modality> modalities,
    Period during,
    @Nullable LocalDate knownBy,
    int minSources,
    double minConfidence,
    List<Leaning> leanings,
    boolean bothWays) {

  /** All facts. */
  public static final FactFilter ALL =
      new FactFilter(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Period.ALWAYS,
          null,
          0,
          0,
          List.of(),
          false);

  public FactFilter {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    involved = List.copyOf(involved);
    relations = List.copyOf(relations);
    polarities = List.copyOf(polarities);
    modalities = List.copyOf(modalities);
    leanings = List.copyOf(leanings);
  }

  /** Of these subjects. */
  public FactFilter subjects(List<ActorId> subjects) {
    return new FactFilter(
        subjects,
        objects,
        involved,
        relations,
        polarities,
        modalities,
        during,
        knownBy,
        minSources,
        minConfidence,
        leanings,
        bothWays);
  }

  /** Of these objects. */
  public FactFilter objects(List<ActorId> objects) {
    return new FactFilter(
        subjects,
        objects,
        involved,
        relations,
        polarities,
        modalities,
        during,
        knownBy,
        minSources,
        minConfidence,
        leanings,
        bothWays);
  }

  /** With one of these at either end. */
  public FactFilter involved(List<ActorId> involved) {
    return new FactFilter(
        subjects,
        objects,
        involved,
        relations,
        polarities,
        modalities,
        during,
        knownBy,
        minSources,
        minConfidence,
        leanings,
        bothWays);
  }

  /** Of these relations. */
  public FactFilter relations(List<Relation> relations) {
    return new FactFilter(
        subjects,
        objects,
        involved,
        relations,
        polarities,
        modalities,
        during,
        knownBy,
        minSources,
        minConfidence,
        leanings,
        bothWays);
  }

  /** Of these polarities. */
  public FactFilter polarities(List<Polarity> polarities) {
    return new FactFilter(
        subjects,
        objects,
        involved,
        relations,
        polarities,
        modalities,
        during,
        knownBy,
        minSources,
        minConfidence,
        leanings,
        bothWays);
  }

  /** Of these modalities. */
  public FactFilter modalities(List<Modality> modalities) {
    return new FactFilter(
        subjects,
        objects,
        involved,
        relations,
        polarities,
        modalities,
        during,
        knownBy,
        minSources,
        minConfidence,
        leanings,
        bothWays);
  }

  /** That may have held in this period. */
  public FactFilter during(Period during) {
    return new FactFilter(
        subjects,
        objects,
        involved,
        relations,
        polarities,
        modalities,
        during,
        knownBy,
        minSources,
        minConfidence,
        leanings,
        bothWays);
  }

  /** As known by this day; as known today where absent. */
  public FactFilter knownBy(@Nullable LocalDate knownBy) {
    return new FactFilter(
        subjects,
        objects,
        involved,
        relations,
        polarities,
        modalities,
        during,
        knownBy,
        minSources,
        minConfidence,
        leanings,
        bothWays);
  }

  /** With at least so many sources, and at least so sure. */
  public FactFilter atLeast(int minSources, double minConfidence) {
    return new FactFilter(
        subjects,
        objects,
        involved,
        relations,
        polarities,
        modalities,
        during,
        knownBy,
        minSources,
        minConfidence,
        leanings,
        bothWays);
  }

  /** That put their subject there towards their object. */
  public FactFilter leanings(List<Leaning> leanings) {
    return new FactFilter(
        subjects,
        objects,
        involved,
        relations,
        polarities,
        modalities,
        during,
        knownBy,
        minSources,
        minConfidence,
        leanings,
        bothWays);
  }

  /** Where a relation holds both ways, subject and object may change places. */
  public FactFilter bothWays(boolean bothWays) {
    return new FactFilter(
        subjects,
        objects,
        involved,
        relations,
        polarities,
        modalities,
        during,
        knownBy,
        minSources,
        minConfidence,
        leanings,
        bothWays);
  }

  /** The facts that a stance counts; add the period and the day that it was asked for. */
  public static FactFilter behind(Stance stance) {
    return ALL.subjects(List.of(stance.actor()))
        .objects(List.of(stance.towards()))
        .leanings(List.of(Leaning.SUPPORT, Leaning.OPPOSITION))
        .bothWays(true);
  }
}
