package org.entente.graph.network;

import java.util.List;
import org.entente.graph.read.Stance;

/**
 * One supports another and opposes whom that one supports: by the theory of balance a triangle that
 * cannot last.
 *
 * @param friendship of the first towards its friend
 * @param onwards of the friend towards the third
 * @param enmity of the first towards the third
 */
public record UnbalancedTriangle(Stance friendship, Stance onwards, Stance enmity) {

  /** All three stances. */
  public List<Stance> stances() {
    return List.of(friendship, onwards, enmity);
  }

  /** The independent sources of all three, added up. */
  public int sources() {
    return stances().stream().mapToInt(Stance::sources).sum();
  }

  /** Tells triangles apart, and orders those of equal weight. */
  public String key() {
    return "%s %s %s".formatted(friendship.actor(), friendship.towards(), onwards.towards());
  }
}
