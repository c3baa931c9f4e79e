package org.entente.extraction.calibration;

/** Where the line lies above which a finding is a claim. */
public enum Cut {
  /** Where a finding is as likely right as wrong. */
  EVEN,
  /** Where F1 is highest: more is found, and more of it is wrong. */
  F1,
  /** As low as nine in ten claims are right: less is found. */
  PRECISION_90;

  /** The packaged weights' usual line. */
  public static final Cut USUAL = EVEN;
}
