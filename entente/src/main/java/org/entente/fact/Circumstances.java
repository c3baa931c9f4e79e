package org.entente.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.claim.Statement;
import org.entente.ontology.ActorId;
import org.entente.ontology.Consent;
import org.jspecify.annotations.Nullable;

/**
 * What more is known of a deployment or attack. Each is what more than half of the claims that tell
 * it agree on; absent where they do not, or none tells.
 *
 * @param consent whether those on whose soil troops are deployed asked for them
 * @param flag the organisation under whose flag or command
 * @param quantity how many people
 */
public record Circumstances(
    @Nullable Consent consent, @Nullable ActorId flag, @Nullable Integer quantity) {

  /** Nothing more is known. */
  public static final Circumstances NONE = new Circumstances(null, null, null);

  static Circumstances of(Collection<Testimony> testimonies) {
    return new Circumstances(
        majority(testimonies, Statement::consent).orElse(null),
        majority(testimonies, Statement::flag).orElse(null),
        majority(testimonies, Statement::quantity).orElse(null));
  }

  private static <T extends Object> Optional<T> majority(
      Collection<Testimony> testimonies, Function<Statement, @Nullable T> told) {
    Map<T, Long> votes =
        testimonies.stream()
            .map(Testimony::statement)
            .map(told)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long all = votes.values().stream().mapToLong(Long::longValue).sum();
    return votes.entrySet().stream()
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .filter(most -> 2 * most.getValue() > all)
        .map(Map.Entry::getKey);
  }
}
