package org.entente.extraction.calibration;

/**
 * Something about a finding that tells how likely it is right. Margins are the encoder's: how far
 * its output lies above the threshold. Of twenty signs that were tried on texts from which the
 * weights had not learned, these are the ones without which the rest told less; that of persons
 * came later.
 */
public enum Sign {
  /** The mean margin over the readings at all scales. */
  MEAN,
  /** The same where it is above 0, and else 0: a margin more says less of what is sure already. */
  MEAN_ABOVE,
  /** The margin of the reading that is least sure of it. */
  LOWEST,
  /** The margin in the longest windows, where most of the text is in sight. */
  WIDEST,
  /**
   * How far the best other object of the same act lies ahead by its mean margin; else 0. Who
   * mediates does so between two, so that the best of them is no rival of the next.
   */
  OTHER_OBJECT,
  /** How far the best other subject of the same act lies ahead by its mean margin; else 0. */
  OTHER_SUBJECT,
  /** Over how many sentences its evidence goes, 4 at most. */
  SENTENCES,
  /**
   * How many of its two parties are persons, who act for no state or body. News names them often as
   * those of whom it tells, more often than as those who act between states.
   */
  PERSONS
}
