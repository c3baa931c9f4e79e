package org.entente.extraction.encoder;

/** Weights lack a tensor that the engine needs, as those that an earlier version trained. */
final class MissingWeights extends IllegalArgumentException {

  MissingWeights(String name) {
    super("The weights hold no '%s'.".formatted(name));
  }
}
