package org.entente.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.extraction.encoder.Tensor;
import org.entente.extraction.encoder.Weights;
import org.entente.training.example.TrainingFailure;

/**
 * The mean of several weights. It is better than each of them where they began alike and saw
 * different texts, or the same in another order (Wortsman and others, 2022: model soups).
 */
final class MeanWeights {

  private MeanWeights() {}

  /**
   * The mean of models' weights.
   *
   * @param folders of the models, one or more
   * @param layout weights of the size and the names that are expected
   * @throws TrainingFailure if a folder holds no model, or one of another layout
   */
  static Map<String, Tensor> of(List<Path> folders, Map<String, Tensor> layout) throws IOException {
    List<Map<String, Tensor>> all = new ArrayList<>();
    for (Path folder : folders) {
      Weights weights = new ModelFolder(folder).weights();
      Map<String, Tensor> tensors = new TreeMap<>();
      layout.forEach((name, like) -> tensors.put(name, tensor(weights, folder, name, like)));
      all.add(tensors);
    }
    return of(all);
  }

  private static Tensor tensor(Weights weights, Path folder, String name, Tensor like) {
    if (!weights.names().contains(name)) {
      throw new TrainingFailure("The model in %s has no weights '%s'.".formatted(folder, name));
    }
    Tensor tensor = weights.tensor(name);
    if (tensor.rows() != like.rows() || tensor.columns() != like.columns()) {
      throw new TrainingFailure(
          "'%s' of the model in %s is %d × %d, not %d × %d."
              .formatted(
                  name, folder, tensor.rows(), tensor.columns(), like.rows(), like.columns()));
    }
    return tensor;
  }

  /** The mean of weights of the same names and sizes, one or more. */
  static Map<String, Tensor> of(Collection<Map<String, Tensor>> all) {
    Map<String, Tensor> sums = new TreeMap<>();
    for (Map<String, Tensor> weights : all) {
      weights.forEach((name, tensor) -> sums.merge(name, tensor, MeanWeights::sum));
    }
    sums.replaceAll((_, sum) -> scaled(sum, 1f / all.size()));
    return sums;
  }

  private static Tensor sum(Tensor one, Tensor other) {
    float[] values = one.values().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] += other.values()[i];
    }
    return new Tensor(one.rows(), one.columns(), values);
  }

  private static Tensor scaled(Tensor tensor, float factor) {
    float[] values = tensor.values().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] *= factor;
    }
    return new Tensor(tensor.rows(), tensor.columns(), values);
  }
}
