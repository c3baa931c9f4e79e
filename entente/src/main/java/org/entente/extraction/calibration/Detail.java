package org.entente.extraction.calibration;

import java.util.Arrays;

/** What a text may tell of a claim or leave untold. */
public enum Detail {
  /** Since when, or on which day. */
  FROM("from"),
  /** Until when. */
  TO("to"),
  /** Who says so. */
  ATTRIBUTED_TO("attributedTo"),
  /** Whether the host asked for the troops. */
  CONSENT("consent"),
  /** Under which organisation's flag. */
  FLAG("flag"),
  /** How many people. */
  QUANTITY("quantity");

  private final String written;

  Detail(String written) {
    this.written = written;
  }

  /** Its name in gold data. */
  public String written() {
    return written;
  }

  /**
   * The one of a name in gold data.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Detail of(String written) {
    return Arrays.stream(values())
        .filter(detail -> detail.written.equals(written))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no detail " + written + "."));
  }
}
