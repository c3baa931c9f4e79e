package org.entente.api.fact;

import org.entente.fact.Fact;
import org.entente.fact.FactId;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Period;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the answer to a question, which tells of what time was asked.
 *
 * @param fact as it was known by the day asked for
 * @param during the period asked for; absent where none was
 * @param knownBy the day asked for; absent where what is known today was asked for
 */
public record FoundFact(Fact fact, @Nullable Period during, @Nullable FuzzyDate knownBy) {

  /** A fact as it is known today; absent where there is none. */
  public static @Nullable FoundFact today(@Nullable Fact fact) {
    return fact == null ? null : new FoundFact(fact, null, null);
  }

  public FactId id() {
    return fact.id();
  }

  public Relation relation() {
    return fact.key().relation();
  }

  public Polarity polarity() {
    return fact.key().polarity();
  }

  public Modality modality() {
    return fact.key().modality();
  }

  public boolean ending() {
    return fact.key().ending();
  }

  public @Nullable FuzzyDate from() {
    return fact.extent().from();
  }

  public @Nullable FuzzyDate to() {
    return fact.extent().to();
  }

  /** Whether it certainly held at some time in the period asked for; absent where none was. */
  public @Nullable Boolean certainlyDuring() {
    return during == null ? null : fact.extent().certainlyOverlaps(during);
  }

  public double confidence() {
    return fact.weight().confidence().value();
  }

  public int sources() {
    return fact.weight().sources();
  }

  public int contradictions() {
    return fact.weight().contradictions();
  }

  public @Nullable Consent consent() {
    return fact.circumstances().consent();
  }

  public @Nullable Integer quantity() {
    return fact.circumstances().quantity();
  }

  public Leaning leaning() {
    return fact.leaning();
  }

  public @Nullable FuzzyDate known() {
    return fact.known() == null ? null : FuzzyDate.day(fact.known());
  }
}
