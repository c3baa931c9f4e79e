package org.entente.fact;

import java.util.Comparator;
import org.entente.claim.Statement;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;
import org.jspecify.annotations.Nullable;

/**
 * What claims must share to be one fact, apart from their time.
 *
 * @param subject who
 * @param relation did what
 * @param object to whom
 * @param polarity whether it is said to be so or not
 * @param modality whether it is said to be real, intended or possible
 * @param ending whether what is intended or possible is that it ends: a plan to withdraw troops is
 *     none to send them. Never of what is actual, whose end is a matter of its time
 */
public record FactKey(
    ActorId subject,
    Relation relation,
    ActorId object,
    Polarity polarity,
    Modality modality,
    boolean ending)
    implements Comparable<FactKey> {

  private static final Comparator<FactKey> ORDER =
      Comparator.comparing(FactKey::subject)
          .thenComparing(FactKey::relation, Relation.byName())
          .thenComparing(FactKey::object)
          .thenComparing(FactKey::polarity)
          .thenComparing(FactKey::modality)
          .thenComparing(FactKey::ending);

  public FactKey {
    if (ending && modality == Modality.ACTUAL) {
      throw new IllegalArgumentException("What is actual ends at the end of its time.");
    }
  }

  /**
   * The key under which a claim with this statement counts: a denial that something ended is
   * evidence that it holds.
   */
  public static FactKey of(Statement statement) {
    return new FactKey(
        statement.subject(),
        statement.relation(),
        statement.object(),
        statement.deniesAnEnd() ? Polarity.AFFIRMED : statement.polarity(),
        statement.modality(),
        statement.aspect() == Aspect.ENDS && statement.modality() != Modality.ACTUAL);
  }

  /** The same with the other polarity. */
  public FactKey contrary() {
    return new FactKey(subject, relation, object, polarity.opposite(), modality, ending);
  }

  /**
   * Where the subject stands towards the object by such a fact: {@code SUPPORT}, {@code OPPOSITION}
   * or {@code NEUTRAL}. Only what is affirmed and actual takes a side.
   *
   * @param consent whether a deployment was invited; absent where the claims do not tell
   */
  public Leaning leaning(@Nullable Consent consent) {
    return leaning(relation, polarity, modality, consent);
  }

  /** The same of what would be such a fact, whoever the two are. */
  public static Leaning leaning(
      Relation relation, Polarity polarity, Modality modality, @Nullable Consent consent) {
    if (polarity != Polarity.AFFIRMED || modality != Modality.ACTUAL) {
      return Leaning.NEUTRAL;
    }
    if (relation.leaning() == Leaning.SUPPORT_IF_INVITED) {
      return consent == Consent.INVITED ? Leaning.SUPPORT : Leaning.NEUTRAL;
    }
    return relation.leaning();
  }

  @Override
  public int compareTo(FactKey other) {
    return ORDER.compare(this, other);
  }
}
