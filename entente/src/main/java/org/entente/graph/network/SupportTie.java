package org.entente.graph.network;

import java.util.List;
import org.entente.graph.read.Stance;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two actors, in both directions.
 *
 * @param one the one with the smaller id
 * @param other the other
 * @param stances where each stands towards the other, the one's first; only one where only one has
 *     done anything
 */
public record SupportTie(ActorId one, ActorId other, List<Stance> stances) {

  public SupportTie {
    stances = List.copyOf(stances);
  }

  static SupportTie of(Stance stance, @Nullable Stance back) {
    ActorId actor = stance.actor();
    ActorId towards = stance.towards();
    boolean ordered = actor.compareTo(towards) < 0;
    List<Stance> stances =
        back == null ? List.of(stance) : ordered ? List.of(stance, back) : List.of(back, stance);
    return ordered
        ? new SupportTie(actor, towards, stances)
        : new SupportTie(towards, actor, stances);
  }

  /** The facts of support of either, added up; what holds both ways counts for both. */
  public int support() {
    return stances.stream().mapToInt(Stance::support).sum();
  }

  /** The facts of opposition of either, added up. */
  public int opposition() {
    return stances.stream().mapToInt(Stance::opposition).sum();
  }

  /** The independent sources of all these facts, added up. */
  public int sources() {
    return stances.stream().mapToInt(Stance::sources).sum();
  }

  /** Tells ties apart, and orders those of equal weight. */
  public String key() {
    return one + " " + other;
  }
}
