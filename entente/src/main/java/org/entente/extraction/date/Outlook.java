package org.entente.extraction.date;

/** Where a sentence looks from the day on which it was written. */
enum Outlook {
  /** It tells of what was. */
  BACK,
  /** It tells of what will be. */
  AHEAD,
  /** Nothing in it tells of either: 'the summit in June is off'. */
  OPEN
}
