package org.entente.graph.read;

import java.time.Instant;
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
 * Which facts are asked for. All conditions must hold.
 *
 * @param who between whom
 * @param what what is said
 * @param during it may have held on a day of this period
 * @param knownBy as known by this day: with the claims published by then and no others
 * @param told who says so, and how much
 */
public record FactFilter(
    Who who, What what, Period during, @Nullable LocalDate knownBy, Told told) {

  /**
   * How facts are told.
   *
   * @param outlets one of these says so; empty for any
   * @param recordedAfter one of its claims was stored after this moment; absent for any
   * @param minSources it has at least so many independent sources
   * @param minConfidence it is at least so sure
   */
  public record Told(
      List<String> outlets, @Nullable Instant recordedAfter, int minSources, double minConfidence) {

    /** However they are told. */
    public static final Told ANYHOW = new Told(List.of(), null, 0, 0);

    public Told {
      outlets = List.copyOf(outlets);
    }
  }

  /** All facts. */
  public static final FactFilter ALL =
      new FactFilter(Who.ANYBODY, What.ANYTHING, Period.ALWAYS, null, Told.ANYHOW);

  /** Between these. */
  public FactFilter who(Who who) {
    return new FactFilter(who, what, during, knownBy, told);
  }

  /** That say this. */
  public FactFilter what(What what) {
    return new FactFilter(who, what, during, knownBy, told);
  }

  /** Of these subjects. */
  public FactFilter subjects(List<ActorId> subjects) {
    return who(who.subjects(subjects));
  }

  /** Of these objects. */
  public FactFilter objects(List<ActorId> objects) {
    return who(who.objects(objects));
  }

  /** With one of these at either end. */
  public FactFilter involved(List<ActorId> involved) {
    return who(who.involving(involved));
  }

  /** With both ends among these. */
  public FactFilter between(List<ActorId> between) {
    return who(who.between(between));
  }

  /** Of these relations. */
  public FactFilter relations(List<Relation> relations) {
    return what(what.relations(relations));
  }

  /** Of these polarities. */
  public FactFilter polarities(List<Polarity> polarities) {
    return what(what.polarities(polarities));
  }

  /** Of these modalities. */
  public FactFilter modalities(List<Modality> modalities) {
    return what(what.modalities(modalities));
  }

  /** That put their subject there towards their object. */
  public FactFilter leanings(List<Leaning> leanings) {
    return what(what.leanings(leanings));
  }

  /** That may have held in this period. */
  public FactFilter during(Period during) {
    return new FactFilter(who, what, during, knownBy, told);
  }

  /** As known by this day; as known today where absent. */
  public FactFilter knownBy(@Nullable LocalDate knownBy) {
    return new FactFilter(who, what, during, knownBy, told);
  }

  /** Told so. */
  public FactFilter told(Told told) {
    return new FactFilter(who, what, during, knownBy, told);
  }

  /** With at least so many sources, and at least so sure. */
  public FactFilter atLeast(int minSources, double minConfidence) {
    return told(new Told(told.outlets, told.recordedAfter, minSources, minConfidence));
  }

  /** Of which one of these outlets says so. */
  public FactFilter outlets(List<String> outlets) {
    return told(new Told(outlets, told.recordedAfter, told.minSources, told.minConfidence));
  }

  /** Of which a claim was stored after this moment. */
  public FactFilter recordedAfter(@Nullable Instant recordedAfter) {
    return told(new Told(told.outlets, recordedAfter, told.minSources, told.minConfidence));
  }

  /** The facts that a stance counts; add the period and the day that it was asked for. */
  public static FactFilter behind(Stance stance) {
    return ALL.subjects(List.of(stance.actor()))
        .objects(List.of(stance.towards()))
        .leanings(List.of(Leaning.SUPPORT, Leaning.OPPOSITION));
  }
}
