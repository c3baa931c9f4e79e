package org.entente.extraction.encoder;

/** In which numbers the encoder multiplies its matrices. */
public enum Precision {
  /** Floating point of 32 bits, as it was trained. */
  FP32,
  /**
   * Whole numbers of 8 bits, as the weights are stored; what they are multiplied by is rounded for
   * each text. Takes less than half the time where the processor has instructions for it.
   */
  INT8;

  /** What the product reads in. */
  public static final Precision USUAL = INT8;
}
