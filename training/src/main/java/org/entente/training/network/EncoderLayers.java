package org.entente.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import org.jspecify.annotations.Nullable;

/** From word pieces to vectors: a BERT of twelve layers. */
final class EncoderLayers {

  private static final int HEADS = 12;

  private final Layers layers;
  private final int depth;
  private final int width;
  private final @Nullable ScriptedLayer scripted;

  EncoderLayers(Layers layers, Arithmetic arithmetic) {
    this.layers = layers;
    this.scripted = arithmetic == Arithmetic.BFLOAT16 ? new ScriptedLayer(layers) : null;
    this.width = (int) layers.weights("embeddings.LayerNorm.weight").getShape().get(0);
    this.depth = 12;
  }

  /**
   * What the encoder makes of some texts.
   *
   * @param vectors texts × pieces × width
   * @param attention of the last layer, averaged over its heads: texts × pieces × pieces
   */
  record Encoded(NDArray vectors, NDArray attention) {}

  Encoded encode(Batch batch) {
    NDArray x =
        embedding(batch.pieces(), "word_embeddings")
            .add(embedding(batch.positions(), "position_embeddings"))
            .add(embedding(batch.types(), "token_type_embeddings"));
    x = layers.dropout(layers.norm(x, "embeddings.LayerNorm"));
    return scripted == null ? encode(x, batch) : encode(x, batch, scripted);
  }

  private Encoded encode(NDArray x, Batch batch, ScriptedLayer layer) {
    NDArray filling = batch.filling();
    ScriptedLayer.Read read = new ScriptedLayer.Read(x, x);
    for (int i = 0; i < depth; i++) {
      read = layer.read(read.vectors(), filling, layer(i));
    }
    return new Encoded(read.vectors(), read.attention());
  }

  private Encoded encode(NDArray embedded, Batch batch) {
    NDArray x = embedded;
    NDArray attention = x;
    for (int i = 0; i < depth; i++) {
      String layer = layer(i);
      attention = attention(x, layer + "attention.self.", batch);
      NDArray mixed = mixed(attention, x, layer + "attention.self.value");
      x =
          layers.norm(
              x.add(layers.dropout(layers.linear(mixed, layer + "attention.output.dense"))),
              layer + "attention.output.LayerNorm");
      NDArray wide = Activation.gelu(layers.linear(x, layer + "intermediate.dense"));
      x =
          layers.norm(
              x.add(layers.dropout(layers.linear(wide, layer + "output.dense"))),
              layer + "output.LayerNorm");
    }
    return new Encoded(x, attention.mean(new int[] {1}));
  }

  private static String layer(int number) {
    return "encoder.layer.%d.".formatted(number);
  }

  private NDArray embedding(NDArray ids, String table) {
    return Embedding.embedding(
            ids, layers.weights("embeddings." + table + ".weight"), SparseFormat.DENSE)
        .singletonOrThrow();
  }

  private NDArray attention(NDArray x, String name, Batch batch) {
    NDArray query = byHead(layers.linear(x, name + "query"));
    NDArray key = byHead(layers.linear(x, name + "key"));
    return query
        .matMul(key.transpose(0, 1, 3, 2))
        .mul(batch.number(1 / Math.sqrt((double) width / HEADS)))
        .add(batch.filling())
        .softmax(-1);
  }

  private NDArray mixed(NDArray attention, NDArray x, String name) {
    Shape shape = x.getShape();
    return layers
        .dropout(attention)
        .matMul(byHead(layers.linear(x, name)))
        .transpose(0, 2, 1, 3)
        .reshape(shape);
  }

  private NDArray byHead(NDArray x) {
    Shape shape = x.getShape();
    return x.reshape(shape.get(0), shape.get(1), HEADS, width / HEADS).transpose(0, 2, 1, 3);
  }
}
