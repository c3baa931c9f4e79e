package org.entente.api.fact;

/** Which facts come first. */
public enum FactOrder {
  RECENT_FIRST,
  EARLIEST_FIRST,
  MOST_SOURCES,
  MOST_CERTAIN
}
