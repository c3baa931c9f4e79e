package org.entente.training;

/**
 * How the weights are moved, step by step.
 *
 * @param epochs how often the texts are gone through
 * @param batch how many texts make a step
 * @param encoderRate learning rate of the encoder at its height
 * @param headRate learning rate of what stands above it
 * @param weightDecay the share of a weight that goes with each step of rate 1
 * @param warmUp the share of the steps over which the rates rise
 * @param clip the length to which a longer gradient is cut
 * @param average over how many of the last epochs the weights are averaged, 1 for none
 */
public record Descent(
    int epochs,
    int batch,
    double encoderRate,
    double headRate,
    double weightDecay,
    double warmUp,
    double clip,
    int average) {

  public Descent {
    Recipe.require(batch >= 1, "--batch must be 1 or more, not " + batch);
    Recipe.require(
        average >= 1 && average <= Math.max(1, epochs),
        "--average must be 1 to the number of epochs");
  }

  /**
   * The share of the learning rates that holds at a step: a linear rise, then a linear fall to
   * zero.
   */
  double share(int step, int steps) {
    double rise = Math.max(1, steps * warmUp);
    return step < rise ? (step + 1) / (rise + 1) : (steps - step) / Math.max(1, steps - rise);
  }
}
