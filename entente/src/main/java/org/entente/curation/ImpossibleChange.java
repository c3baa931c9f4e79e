package org.entente.curation;

/** A change that cannot be made; the message says why, and what can be done instead. */
public final class ImpossibleChange extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What stands in the way. */
  public enum Obstacle {
    /** It names something that is not there. */
    UNKNOWN,
    /** It makes no sense, whatever there is. */
    SENSELESS,
    /** It contradicts what was decided before. */
    CONFLICT
  }

  private final Obstacle obstacle;

  private ImpossibleChange(Obstacle obstacle, String message) {
    super(message);
    this.obstacle = obstacle;
  }

  /** It names something that is not there. */
  public static ImpossibleChange unknown(String message) {
    return new ImpossibleChange(Obstacle.UNKNOWN, message);
  }

  /** It makes no sense, whatever there is. */
  public static ImpossibleChange senseless(String message) {
    return new ImpossibleChange(Obstacle.SENSELESS, message);
  }

  /** It contradicts what was decided before. */
  public static ImpossibleChange conflict(String message) {
    return new ImpossibleChange(Obstacle.CONFLICT, message);
  }

  /** What stands in the way. */
  public Obstacle obstacle() {
    return obstacle;
  }
}
