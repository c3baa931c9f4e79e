package org.entente.api.stance;

import org.entente.ontology.FuzzyDate.Precision;

/** How long the steps of a series are, in the words of the schema. */
enum TimeStep {
  MONTH(Precision.MONTH),
  YEAR(Precision.YEAR);

  private final Precision precision;

  TimeStep(Precision precision) {
    this.precision = precision;
  }

  Precision precision() {
    return precision;
  }
}
