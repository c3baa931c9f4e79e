package org.entente.fact.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.fact.Fact;
import org.entente.ontology.ActorId;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * One who takes part in an intervention.
 *
 * @param actor who
 * @param facts what it did there, the first first; at least one
 */
public record Intervener(ActorId actor, List<Fact> facts) {

  public Intervener {
    facts = List.copyOf(facts);
  }

  /** When it came; absent where no source tells. */
  public @Nullable FuzzyDate from() {
    return Spell.from(facts);
  }

  /** When it left; absent where it has not, or no source tells. */
  public @Nullable FuzzyDate to() {
    return Spell.to(facts);
  }

  /** Whether it was invited; absent where its facts do not tell or do not agree. */
  public @Nullable Consent consent() {
    return agreed(facts);
  }

  /**
   * How many people it had there at once, by the fact that tells of most; absent where none does.
   */
  public @Nullable Integer quantity() {
    return facts.stream()
        .map(fact -> fact.circumstances().quantity())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .max(Integer::compare)
        .orElse(null);
  }

  static @Nullable Consent agreed(List<Fact> facts) {
    Set<Consent> told =
        facts.stream()
            .map(fact -> fact.circumstances().consent())
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .collect(Collectors.toSet());
    return told.size() == 1 ? told.iterator().next() : null;
  }
}
