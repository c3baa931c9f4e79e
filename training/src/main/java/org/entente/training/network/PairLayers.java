package org.entente.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import org.entente.training.network.EncoderLayers.Encoded;

/**
 * What stands above the encoder: actors by their markers, the context that a pair shares (localized
 * context pooling; Zhou et al., ATLOP, 2021), and a score for each label in a grouped bilinear
 * form.
 */
final class PairLayers {

  /** Keeps the division defined where a pair looks nowhere in common. */
  private static final float NO_LOOK = 1e-9f;

  private final Layers layers;

  PairLayers(Layers layers) {
    this.layers = layers;
  }

  /**
   * What is known of a batch's actors and pairs.
   *
   * @param rows the pieces' vectors: rows × width
   * @param actors actors × width
   * @param subjects of the pairs, in sight of what they share: pairs × width
   * @param objects of the pairs: pairs × width
   * @param scores pairs × labels, the threshold first
   */
  record Scored(NDArray rows, NDArray actors, NDArray subjects, NDArray objects, NDArray scores) {}

  Scored score(Encoded encoded, Batch batch) {
    Shape shape = encoded.vectors().getShape();
    long width = shape.get(2);
    NDArray rows = encoded.vectors().reshape(batch.rows(), width);
    NDArray actors = actors(rows, batch, width);
    NDArray pickSubjects = batch.subjects();
    NDArray pickObjects = batch.objects();
    NDArray contexts = contexts(encoded, rows, batch, pickSubjects, pickObjects);
    NDArray subjects = side(pickSubjects.matMul(actors), contexts, "pair.head");
    NDArray objects = side(pickObjects.matMul(actors), contexts, "pair.tail");
    long blocks = width / Heads.BLOCK;
    NDArray products =
        subjects
            .reshape(-1, blocks, Heads.BLOCK, 1)
            .mul(objects.reshape(-1, blocks, 1, Heads.BLOCK))
            .reshape(-1, width * Heads.BLOCK);
    return new Scored(rows, actors, subjects, objects, layers.linear(products, "pair.bilinear"));
  }

  private static NDArray actors(NDArray rows, Batch batch, long width) {
    NDArray markers =
        batch
            .markers()
            .matMul(rows)
            .reshape(batch.actors().size(), batch.mostMentions(), width)
            .add(batch.missingMentions());
    return Layers.logSumExp(markers, 1);
  }

  private static NDArray contexts(
      Encoded encoded, NDArray rows, Batch batch, NDArray subjects, NDArray objects) {
    long length = encoded.attention().getShape().get(2);
    NDArray looks = batch.meanOfMarkers().matMul(encoded.attention().reshape(batch.rows(), length));
    NDArray shared = subjects.matMul(looks).mul(objects.matMul(looks));
    NDArray weights = shared.div(shared.sum(new int[] {1}, true).add(NO_LOOK));
    NDArray ofText = subjects.matMul(batch.textOfActor().squeeze(2)).expandDims(2);
    return ofText.mul(weights.expandDims(1)).reshape(-1, batch.rows()).matMul(rows);
  }

  private NDArray side(NDArray actors, NDArray contexts, String name) {
    return layers.linear(NDArrays.concat(new NDList(actors, contexts), 1), name).tanh();
  }
}
