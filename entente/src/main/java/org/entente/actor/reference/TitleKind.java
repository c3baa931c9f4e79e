package org.entente.actor.reference;

/** What a title before a surname says of whoever bears it. */
public enum TitleKind {
  /** An office of those who lead: President Bush is no other Bush. */
  OFFICE,
  /** An address of anybody: Mr, Dr, Sir. */
  ADDRESS,
  /**
   * A rank or post of many who lead nothing: Captain, Senator. It is no stranger's given name, but
   * it makes nobody a leader who is not in office on the day.
   */
  RANK
}
