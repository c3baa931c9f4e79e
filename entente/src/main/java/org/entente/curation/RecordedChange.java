package org.entente.curation;

/**
 * A change as it stands in the audit trail.
 *
 * @param number its place there, counted from 1
 * @param change what somebody did
 */
public record RecordedChange(long number, Change change) {

  /** Under which it can be cited. */
  public String id() {
    return "h-" + number;
  }
}
