package org.entente.training.network;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.extraction.encoder.ModelCard;
import org.entente.extraction.encoder.Tensor;
import org.entente.training.example.PointerHead;

/**
 * What stands above the encoder and has learned nothing yet, under the names that the product
 * reads.
 */
public final class Heads {

  /** The width of a block of the grouped bilinear form. */
  static final int BLOCK = 32;

  /** How many values stand for a label where its attributes are read. */
  private static final int LABEL = 128;

  private final SplittableRandom random;
  private final Map<String, Tensor> weights = new TreeMap<>();

  private Heads(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /**
   * Heads with random weights.
   *
   * @param width of the encoder's vectors
   */
  public static Map<String, Tensor> begin(ModelCard card, int width, long seed) {
    Heads heads = new Heads(seed);
    int labels = card.labels().size() + 1;
    heads.dense("pair.head", width, 2 * width);
    heads.dense("pair.tail", width, 2 * width);
    heads.dense("pair.bilinear", labels, width * BLOCK);
    heads.normal("attribute.label_embedding.weight", labels, LABEL, 1);
    heads.dense("attribute.pair", width, 2 * width + LABEL);
    heads.dense("attribute.modality", card.modalities().size(), width);
    heads.dense("attribute.aspect", card.aspects().size(), width);
    heads.dense("attribute.consent", card.consents().size(), width);
    for (PointerHead pointer : PointerHead.values()) {
      heads.dense(pointer.layer(), width, width);
      heads.normal(pointer.none(), 1, width, 0.02);
    }
    return heads.weights;
  }

  /** As PyTorch begins its linear layers. */
  private void dense(String name, int outputs, int inputs) {
    double bound = 1 / Math.sqrt(inputs);
    uniform(name + ".weight", outputs, inputs, bound);
    uniform(name + ".bias", 1, outputs, bound);
  }

  private void uniform(String name, int rows, int columns, double bound) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextDouble(-bound, bound);
    }
    weights.put(name, new Tensor(rows, columns, values));
  }

  private void normal(String name, int rows, int columns, double deviation) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * deviation);
    }
    weights.put(name, new Tensor(rows, columns, values));
  }
}
