package org.entente.training;

/** Where the line lies above which a finding is a claim. */
enum Cut {
  /** Where a finding is as likely right as wrong. */
  EVEN,
  /** Where F1 is highest. */
  F1,
  /** As low as precision stays 0.90. */
  PRECISION_90,
  /** Where F1 is highest for each relation and polarity that occurs often enough. */
  F1_BY_RELATION
}
