package org.entente.curation;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.Statement;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Period;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Kind;
import org.jspecify.annotations.Nullable;

/** What a claim should say otherwise, part by part; see {@link Statement} for the parts. */
public record Correction(
    Part<ActorId> subject,
    Part<Relation> relation,
    Part<ActorId> object,
    Part<Polarity> polarity,
    Part<Modality> modality,
    Part<Aspect> aspect,
    Part<FuzzyDate> from,
    Part<FuzzyDate> to,
    Part<ActorId> attributedTo,
    Part<Consent> consent,
    Part<ActorId> flag,
    Part<Integer> quantity) {

  /** The actors that it names. */
  public Set<ActorId> actors() {
    return Stream.of(subject.value(), object.value(), attributedTo.value(), flag.value())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .collect(Collectors.toSet());
  }

  /** The same about the actors that its ids mean today. */
  public Correction about(Merges merges) {
    return new Correction(
        subject.with(merges::actor),
        relation,
        object.with(merges::actor),
        polarity,
        modality,
        aspect,
        from,
        to,
        attributedTo.with(merges::actor),
        consent,
        flag.with(merges::actor),
        quantity);
  }

  /**
   * The statement with these parts. What the ontology knows only of some relations is left out
   * where the relation becomes another, and refused where it is given; the ends of what holds both
   * ways are put in order.
   *
   * @throws ImpossibleChange if that contradicts the ontology
   */
  public Statement applied(Statement said) {
    Relation newRelation = relation.orKeep(said.relation(), "relation");
    Aspect newAspect = aspect(newRelation, said);
    Period time = time(newAspect, said);
    try {
      Statement statement =
          Statement.of(
                  subject.orKeep(said.subject(), "subject"),
                  newRelation,
                  object.orKeep(said.object(), "object"),
                  polarity.orKeep(said.polarity(), "polarity"))
              .with(modality.orKeep(said.modality(), "modality"), newAspect)
              .dated(time.from(), time.to())
              .attributed(attributedTo.or(said.attributedTo()));
      boolean deployment = newRelation == Relation.DEPLOYED_TROOPS_TO;
      boolean flagged = deployment || newRelation == Relation.ATTACKED;
      return statement.deployed(
          fitting(consent, said.consent(), deployment),
          fitting(flag, said.flag(), flagged),
          fitting(quantity, said.quantity(), deployment));
    } catch (IllegalArgumentException e) {
      throw ImpossibleChange.senseless(String.valueOf(e.getMessage()));
    }
  }

  private static <T> @Nullable T fitting(Part<T> part, @Nullable T said, boolean fits) {
    return part.given() || fits ? part.or(said) : null;
  }

  /** An act has no beginning of its own: it happens, or stops. */
  private Aspect aspect(Relation newRelation, Statement said) {
    Aspect wanted = aspect.orKeep(said.aspect(), "aspect");
    if (newRelation.kind() == Kind.STATE || wanted != Aspect.BEGINS) {
      return wanted;
    }
    if (aspect.given()) {
      throw ImpossibleChange.senseless(
          "%s is an act: it HOLDS on its day, or ENDS where it stopped; only states have a beginning."
              .formatted(newRelation));
    }
    return Aspect.HOLDS;
  }

  /** What ends on a day has that day as its end, also where it was taken for a beginning before. */
  private Period time(Aspect newAspect, Statement said) {
    FuzzyDate begun = from.or(said.from());
    FuzzyDate over = to.or(said.to());
    if (newAspect != Aspect.ENDS || begun == null || over != null) {
      return period(begun, over);
    }
    if (from.given()) {
      throw ImpossibleChange.senseless("What ENDS is dated in 'to', not in 'from'.");
    }
    return aspect.given() && !to.given() ? period(null, begun) : period(begun, null);
  }

  private static Period period(@Nullable FuzzyDate from, @Nullable FuzzyDate to) {
    try {
      return new Period(from, to);
    } catch (IllegalArgumentException e) {
      throw ImpossibleChange.senseless(
          "What ends (%s) before it begins (%s) cannot be meant; null takes a date away."
              .formatted(to, from));
    }
  }
}
