package org.entente.ontology;

/**
 * How sure a claim is, as a share: of the claims with 0.8, about 80% are right.
 *
 * @param value 0 to 1
 */
public record Confidence(double value) implements Comparable<Confidence> {

  /** What a reviewer or a trusted data set says. */
  public static final Confidence CERTAIN = new Confidence(1);

  public Confidence {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "A confidence lies between 0 and 1, not at %s.".formatted(value));
    }
  }

  @Override
  public int compareTo(Confidence other) {
    return Double.compare(value, other.value);
  }
}
