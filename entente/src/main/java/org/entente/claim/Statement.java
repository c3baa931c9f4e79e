package org.entente.claim;

import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Who did, or pointedly did not do, what to whom. Of a symmetric relation the smaller id is the
 * subject; use {@link #of} to have that seen to.
 *
 * @param subject who
 * @param relation did what
 * @param object to whom
 * @param polarity whether it is said to be so or not
 * @param modality whether it is said to be real, intended or possible
 * @param aspect whether it begins, holds or ends
 * @param from when it began, or the day of an act; absent where the text does not tell
 * @param to when it ended; absent where the text does not tell
 * @param attributedTo who says so, where the article only reports it
 * @param consent whether the host asked for the troops; on deployments only
 * @param flag the organisation under whose flag or command the subject acts; on deployments and
 *     attacks
 * @param quantity how many people were deployed; on deployments only
 */
public record Statement(
    ActorId subject,
    Relation relation,
    ActorId object,
    Polarity polarity,
    Modality modality,
    Aspect aspect,
    @Nullable FuzzyDate from,
    @Nullable FuzzyDate to,
    @Nullable ActorId attributedTo,
    @Nullable Consent consent,
    @Nullable ActorId flag,
    @Nullable Integer quantity) {

  public Statement {
    if (subject.equals(object)) {
      throw new IllegalArgumentException(
          "%s cannot stand in a relation to itself.".formatted(subject));
    }
    if (relation.symmetric() && object.compareTo(subject) < 0) {
      throw new IllegalArgumentException(
          "%s holds both ways and is written with %s first.".formatted(relation, object));
    }
    if (consent != null && relation != Relation.DEPLOYED_TROOPS_TO) {
      throw new IllegalArgumentException(
          "Only deployments have consent, not %s.".formatted(relation));
    }
    if (quantity != null && (relation != Relation.DEPLOYED_TROOPS_TO || quantity <= 0)) {
      throw new IllegalArgumentException(
          "A quantity is a positive number of people on a deployment, not %d on %s."
              .formatted(quantity, relation));
    }
    if (flag != null && relation != Relation.DEPLOYED_TROOPS_TO && relation != Relation.ATTACKED) {
      throw new IllegalArgumentException(
          "Only deployments and attacks have a flag, not %s.".formatted(relation));
    }
  }

  /**
   * The plain statement: actual, holding, with nothing more known; the parties of a symmetric
   * relation in order.
   */
  public static Statement of(
      ActorId subject, Relation relation, ActorId object, Polarity polarity) {
    boolean turn = relation.symmetric() && object.compareTo(subject) < 0;
    return new Statement(
        turn ? object : subject,
        relation,
        turn ? subject : object,
        polarity,
        Modality.ACTUAL,
        Aspect.HOLDS,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** Whether it denies that something ended, and so says that it goes on: 'has not withdrawn'. */
  public boolean deniesAnEnd() {
    return aspect == Aspect.ENDS && polarity == Polarity.NEGATED && modality == Modality.ACTUAL;
  }

  /** The same of these two; of a symmetric relation in order. */
  public Statement between(ActorId subject, ActorId object) {
    Statement plain = of(subject, relation, object, polarity);
    return new Statement(
        plain.subject,
        relation,
        plain.object,
        polarity,
        modality,
        aspect,
        from,
        to,
        attributedTo,
        consent,
        flag,
        quantity);
  }

  public Statement with(Modality modality, Aspect aspect) {
    return new Statement(
        subject,
        relation,
        object,
        polarity,
        modality,
        aspect,
        from,
        to,
        attributedTo,
        consent,
        flag,
        quantity);
  }

  public Statement dated(@Nullable FuzzyDate from, @Nullable FuzzyDate to) {
    return new Statement(
        subject,
        relation,
        object,
        polarity,
        modality,
        aspect,
        from,
        to,
        attributedTo,
        consent,
        flag,
        quantity);
  }

  public Statement attributed(@Nullable ActorId attributedTo) {
    return new Statement(
        subject,
        relation,
        object,
        polarity,
        modality,
        aspect,
        from,
        to,
        attributedTo,
        consent,
        flag,
        quantity);
  }

  public Statement deployed(
      @Nullable Consent consent, @Nullable ActorId flag, @Nullable Integer quantity) {
    return new Statement(
        subject,
        relation,
        object,
        polarity,
        modality,
        aspect,
        from,
        to,
        attributedTo,
        consent,
        flag,
        quantity);
  }
}
