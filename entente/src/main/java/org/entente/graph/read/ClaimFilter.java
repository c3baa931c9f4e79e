package org.entente.graph.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.article.ArticleId;
import org.entente.claim.ClaimId;
import org.entente.fact.FactId;
import org.entente.ontology.ActorId;
import org.entente.ontology.Modality;
import org.entente.ontology.Period;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for. All conditions must hold; an empty list is none.
 *
 * @param ids one of these
 * @param facts evidence of one of these
 * @param articles it stands in one of these
 * @param subjects one of these is the subject
 * @param objects one of these is the object
 * @param involved one of these is subject or object
 * @param outlets one of these published it
 * @param relations it is one of these
 * @param polarities of these
 * @param modalities of these
 * @param recordedAfter this installation stored it after this moment
 * @param knownBy it was published by this day
 * @param published it became known, that is was published, in this period
 * @param minConfidence it is at least so sure
 * @param counting only what counts: neither superseded by a newer version nor rejected by a review
 */
public record ClaimFilter(
    List<ClaimId> ids,
    List<FactId> facts,
    List<ArticleId> articles,
    List<ActorId> subjects,
    List<ActorId> objects,
    List<ActorId> involved,
    List<String> outlets,
    List<Relation> relations,
    List<Polarity> polarities,
    List<Modality> modalities,
    @Nullable Instant recordedAfter,
    @Nullable LocalDate knownBy,
    Period published,
    double minConfidence,
    boolean counting) {

  /** All claims that count. */
  public static final ClaimFilter ALL =
      new ClaimFilter(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          null,
          null,
          Period.ALWAYS,
          0,
          true);

  public ClaimFilter {
    ids = List.copyOf(ids);
    facts = List.copyOf(facts);
    articles = List.copyOf(articles);
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    involved = List.copyOf(involved);
    outlets = List.copyOf(outlets);
    relations = List.copyOf(relations);
    polarities = List.copyOf(polarities);
    modalities = List.copyOf(modalities);
  }

  /** Of these ids. */
  public ClaimFilter ids(List<ClaimId> ids) {
    return new ClaimFilter(
        ids,
        facts,
        articles,
        subjects,
        objects,
        involved,
        outlets,
        relations,
        polarities,
        modalities,
        recordedAfter,
        knownBy,
        published,
        minConfidence,
        counting);
  }

  /** That are evidence of these facts. */
  public ClaimFilter facts(List<FactId> facts) {
    return new ClaimFilter(
        ids,
        facts,
        articles,
        subjects,
        objects,
        involved,
        outlets,
        relations,
        polarities,
        modalities,
        recordedAfter,
        knownBy,
        published,
        minConfidence,
        counting);
  }

  /** That stand in these articles. */
  public ClaimFilter articles(List<ArticleId> articles) {
    return new ClaimFilter(
        ids,
        facts,
        articles,
        subjects,
        objects,
        involved,
        outlets,
        relations,
        polarities,
        modalities,
        recordedAfter,
        knownBy,
        published,
        minConfidence,
        counting);
  }

  /** Of these subjects. */
  public ClaimFilter subjects(List<ActorId> subjects) {
    return new ClaimFilter(
        ids,
        facts,
        articles,
        subjects,
        objects,
        involved,
        outlets,
        relations,
        polarities,
        modalities,
        recordedAfter,
        knownBy,
        published,
        minConfidence,
        counting);
  }

  /** Of these objects. */
  public ClaimFilter objects(List<ActorId> objects) {
    return new ClaimFilter(
        ids,
        facts,
        articles,
        subjects,
        objects,
        involved,
        outlets,
        relations,
        polarities,
        modalities,
        recordedAfter,
        knownBy,
        published,
        minConfidence,
        counting);
  }

  /** With one of these at either end. */
  public ClaimFilter involved(List<ActorId> involved) {
    return new ClaimFilter(
        ids,
        facts,
        articles,
        subjects,
        objects,
        involved,
        outlets,
        relations,
        polarities,
        modalities,
        recordedAfter,
        knownBy,
        published,
        minConfidence,
        counting);
  }

  /** That these outlets published. */
  public ClaimFilter outlets(List<String> outlets) {
    return new ClaimFilter(
        ids,
        facts,
        articles,
        subjects,
        objects,
        involved,
        outlets,
        relations,
        polarities,
        modalities,
        recordedAfter,
        knownBy,
        published,
        minConfidence,
        counting);
  }

  /** Of these relations. */
  public ClaimFilter relations(List<Relation> relations) {
    return new ClaimFilter(
        ids,
        facts,
        articles,
        subjects,
        objects,
        involved,
        outlets,
        relations,
        polarities,
        modalities,
        recordedAfter,
        knownBy,
        published,
        minConfidence,
        counting);
  }

  /** Of these polarities. */
  public ClaimFilter polarities(List<Polarity> polarities) {
    return new ClaimFilter(
        ids,
        facts,
        articles,
        subjects,
        objects,
        involved,
        outlets,
        relations,
        polarities,
        modalities,
        recordedAfter,
        knownBy,
        published,
        minConfidence,
        counting);
  }

  /** Of these modalities. */
  public ClaimFilter modalities(List<Modality> modalities) {
    return new ClaimFilter(
        ids,
        facts,
        articles,
        subjects,
        objects,
        involved,
        outlets,
        relations,
        polarities,
        modalities,
        recordedAfter,
        knownBy,
        published,
        minConfidence,
        counting);
  }

  /** That were recorded after this moment. */
  public ClaimFilter recordedAfter(@Nullable Instant recordedAfter) {
    return new ClaimFilter(
        ids,
        facts,
        articles,
        subjects,
        objects,
        involved,
        outlets,
        relations,
        polarities,
        modalities,
        recordedAfter,
        knownBy,
        published,
        minConfidence,
        counting);
  }

  /** That were known by this day. */
  public ClaimFilter knownBy(@Nullable LocalDate knownBy) {
    return new ClaimFilter(
        ids,
        facts,
        articles,
        subjects,
        objects,
        involved,
        outlets,
        relations,
        polarities,
        modalities,
        recordedAfter,
        knownBy,
        published,
        minConfidence,
        counting);
  }

  /** Whether only those that count. */
  public ClaimFilter counting(boolean counting) {
    return new ClaimFilter(
        ids,
        facts,
        articles,
        subjects,
        objects,
        involved,
        outlets,
        relations,
        polarities,
        modalities,
        recordedAfter,
        knownBy,
        published,
        minConfidence,
        counting);
  }
}
