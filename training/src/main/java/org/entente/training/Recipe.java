package org.entente.training;

import java.nio.file.Path;
import java.util.List;
import org.entente.training.example.HeldOut;
import org.entente.training.network.Arithmetic;

/**
 * All that decides what comes out of a training, beside the gold and the machine.
 *
 * @param heldOut what is not learned from but evaluated on
 * @param epochs how often the texts are gone through
 * @param seed of everything that is drawn at random
 * @param batch how many texts make a step
 * @param encoderRate learning rate of the encoder at its height
 * @param headRate learning rate of what stands above it
 * @param weightDecay the share of a weight that goes with each step of rate 1
 * @param warmUp the share of the steps over which the rates rise
 * @param clip the length to which a longer gradient is cut
 * @param swap the share of texts whose countries are swapped
 * @param attributeWeight what the attributes of a claim count beside the claim itself
 * @param dropout the share of values within the encoder that are left out
 * @param wordDropout the share of word pieces that are made unreadable
 * @param join the share of the texts that are joined in pairs, two short ones of the same time in
 *     one
 * @param windows words of the windows of articles and passages that are taught beside whole texts;
 *     empty for none
 * @param average over how many of the last epochs the weights are averaged, 1 for none
 * @param drills whether the drills are learned from
 * @param most how many texts at most are learned from, and evaluated on; for trials
 * @param arithmetic how the encoder's matrices are multiplied
 * @param begin folders of models with the mean of whose weights it begins, if not with the base
 *     weights
 */
public record Recipe(
    HeldOut heldOut,
    int epochs,
    long seed,
    int batch,
    double encoderRate,
    double headRate,
    double weightDecay,
    double warmUp,
    double clip,
    double swap,
    double attributeWeight,
    double dropout,
    double wordDropout,
    double join,
    List<Integer> windows,
    int average,
    boolean drills,
    int most,
    Arithmetic arithmetic,
    List<Path> begin) {

  /** As it was found best in a first implementation. */
  public static final Recipe USUAL =
      new Recipe(
          HeldOut.SECOND,
          8,
          1,
          8,
          1e-4,
          4e-4,
          0.01,
          1.0 / 15,
          1,
          0.5,
          0.25,
          0,
          0,
          0,
          List.of(),
          1,
          true,
          Integer.MAX_VALUE,
          Arithmetic.FLOAT32,
          List.of());

  public Recipe {
    windows = List.copyOf(windows);
    begin = List.copyOf(begin);
    require(
        epochs >= (begin.isEmpty() ? 1 : 0),
        "--epochs must be 1 or more, or 0 for the mean of what --begin gives; not " + epochs);
    require(batch >= 1, "--batch must be 1 or more, not " + batch);
    require(
        average >= 1 && average <= Math.max(1, epochs),
        "--average must be 1 to the number of epochs");
    require(swap >= 0 && swap <= 1, "--swap must be 0 to 1, not " + swap);
    require(dropout >= 0 && dropout < 1, "--dropout must be 0 or more and less than 1");
    require(wordDropout >= 0 && wordDropout < 1, "--word-dropout must be 0 or more, less than 1");
    require(join >= 0 && join <= 1, "--join must be 0 to 1, not " + join);
    require(windows.stream().allMatch(words -> words > 0), "--windows must be numbers of words");
    require(
        dropout == 0 || arithmetic == Arithmetic.FLOAT32,
        "--dropout is for --arithmetic FLOAT32 only: the quick layers leave nothing out");
    require(most >= 1, "--items must be 1 or more, not " + most);
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence + ".");
    }
  }

  /** The same with something else held out. */
  public Recipe holdingOut(HeldOut other) {
    return new Recipe(
        other,
        epochs,
        seed,
        batch,
        encoderRate,
        headRate,
        weightDecay,
        warmUp,
        clip,
        swap,
        attributeWeight,
        dropout,
        wordDropout,
        join,
        windows,
        average,
        drills,
        most,
        arithmetic,
        begin);
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
