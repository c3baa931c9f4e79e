package org.entente.training.example;

import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.Third;

/** What of the visible thirds is not learned from, so that it can be measured on. */
public enum HeldOut {
  /** The visible third that leaves 1. */
  FIRST("the third FIRST"),
  /** The visible third that leaves 2. */
  SECOND("the third SECOND"),
  /**
   * A tenth of both, by the hash of the id as the thirds are, and all whole articles: enough to set
   * cuts and confidence on, while nearly all is learned from.
   */
  TENTH("a tenth of both visible thirds and their whole articles"),
  /** Nothing. */
  NONE("nothing");

  /** Two of these thirty remainders lie in the visible thirds, one in each. */
  private static final int THIRTY = 30;

  private static final int LAST_OF_TENTH = 2;

  private final String words;

  HeldOut(String words) {
    this.words = words;
  }

  /** Whether an item of a visible third is held out. */
  public boolean holds(GoldItem item) {
    return switch (this) {
      case FIRST -> Third.of(item.id()) == Third.FIRST;
      case SECOND -> Third.of(item.id()) == Third.SECOND;
      case TENTH ->
          item.kind().equals(Unit.ARTICLE) || Third.remainder(item.id(), THIRTY) <= LAST_OF_TENTH;
      case NONE -> false;
    };
  }

  /** What it is in the words of a model card. */
  public String words() {
    return words;
  }
}
