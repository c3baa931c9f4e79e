package org.entente.actor.mention;

/** What a text calls the bearer of a name, just before the name. */
enum Standing {
  /** Nothing that tells of the past. */
  PLAIN,
  /**
   * A former one, or a late one. Of somebody who holds an office on the day it tells of another
   * office ('the former KGB officer Putin'), unless a namesake is out of office ('former President
   * Bush' in 2003).
   */
  FORMER,
  /** One who was driven out and acts for himself, whatever the calendar says of his office. */
  REMOVED
}
