package org.entente.training;

import java.nio.file.Path;
import java.util.List;
import org.entente.training.example.HeldOut;
import org.entente.training.network.Arithmetic;

/**
 * All that decides what comes out of a training, beside the gold and the machine.
 *
 * @param texts what is taught
 * @param descent how the weights are moved
 * @param seed of everything that is drawn at random
 * @param attributeWeight what the attributes of a claim count beside the claim itself
 * @param dropout the share of values within the encoder that are left out
 * @param arithmetic how the encoder's matrices are multiplied
 * @param begin folders of models with the mean of whose weights it begins, if not with the base
 *     weights
 */
public record Recipe(
    Texts texts,
    Descent descent,
    long seed,
    double attributeWeight,
    double dropout,
    Arithmetic arithmetic,
    List<Path> begin) {

  /** As it was found best in a first implementation. */
  public static final Recipe USUAL =
      new Recipe(
          new Texts(HeldOut.SECOND, true, Integer.MAX_VALUE, List.of(), 0, 0.5, 0),
          new Descent(8, 8, 1e-4, 4e-4, 0.01, 1.0 / 15, 1, 1),
          1,
          0.25,
          0,
          Arithmetic.FLOAT32,
          List.of());

  public Recipe {
    begin = List.copyOf(begin);
    require(
        descent.epochs() >= (begin.isEmpty() ? 1 : 0),
        "--epochs must be 1 or more, or 0 for the mean of what --begin gives; not "
            + descent.epochs());
    require(dropout >= 0 && dropout < 1, "--dropout must be 0 or more and less than 1");
  }

  static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence + ".");
    }
  }

  /** The same with something else held out. */
  public Recipe holdingOut(HeldOut other) {
    return new Recipe(
        texts.holdingOut(other), descent, seed, attributeWeight, dropout, arithmetic, begin);
  }
}
