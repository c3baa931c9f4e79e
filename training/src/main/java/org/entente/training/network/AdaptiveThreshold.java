package org.entente.training.network;

import ai.djl.ndarray.NDArray;
import java.util.Arrays;
import java.util.List;
import org.entente.training.example.Example;
import org.entente.training.example.Example.PairLabel;

/**
 * A loss that learns the threshold with the labels (adaptive thresholding; Zhou et al., ATLOP,
 * 2021): what is to be found shall lie above the threshold, all else below.
 */
final class AdaptiveThreshold {

  private AdaptiveThreshold() {}

  /** The sum over all pairs. */
  static NDArray loss(NDArray scores, Batch batch, List<Example> examples) {
    int pairs = (int) scores.getShape().get(0);
    int labels = (int) scores.getShape().get(1);
    float[] wanted = new float[pairs * labels];
    float[] threshold = new float[pairs * labels];
    float[] notAbove = new float[pairs * labels];
    float[] notBelow = new float[pairs * labels];
    Arrays.fill(notAbove, Batch.NEVER);
    for (int pair = 0; pair < pairs; pair++) {
      threshold[pair * labels] = 1;
      notAbove[pair * labels] = 0;
    }
    for (int t = 0; t < examples.size(); t++) {
      int text = t;
      examples
          .get(t)
          .ignored()
          .forEach(label -> notBelow[at(label, text, batch, labels)] = Batch.NEVER);
      examples
          .get(t)
          .targets()
          .forEach(
              target -> {
                int at = at(target.where(), text, batch, labels);
                wanted[at] = 1;
                notAbove[at] = 0;
                notBelow[at] = Batch.NEVER;
              });
    }
    NDArray right = batch.matrix(wanted, pairs, labels);
    NDArray above =
        Layers.logSumExp(scores.add(batch.matrix(notAbove, pairs, labels)), 1)
            .mul(right.sum(new int[] {1}))
            .sum()
            .sub(scores.mul(right).sum());
    NDArray below =
        Layers.logSumExp(scores.add(batch.matrix(notBelow, pairs, labels)), 1)
            .sum()
            .sub(scores.mul(batch.matrix(threshold, pairs, labels)).sum());
    return above.add(below);
  }

  private static int at(PairLabel label, int text, Batch batch, int labels) {
    return batch.pair(text, label.subject(), label.object()) * labels + label.label();
  }
}
