package org.entente.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.extraction.encoder.MarkedText;
import org.entente.training.example.Example;
import org.entente.training.network.PairLayers.Scored;

/** The whole network: from marked texts to the score of every label on every pair of actors. */
public final class Network {

  private final EncoderLayers encoder;
  private final PairLayers pairs;
  private final AttributeLayers attributes;
  private final double attributeWeight;

  /**
   * A network with these weights.
   *
   * @param dropout the share of values that are left out while learning
   * @param attributeWeight what the attributes of a claim count beside the claim itself
   * @param arithmetic of the encoder
   */
  public Network(
      Parameters parameters, float dropout, double attributeWeight, Arithmetic arithmetic) {
    Layers layers = new Layers(parameters, dropout);
    this.encoder = new EncoderLayers(layers, arithmetic);
    this.pairs = new PairLayers(layers);
    this.attributes = new AttributeLayers(layers);
    this.attributeWeight = attributeWeight;
  }

  /**
   * How far the network is from what it should find, for each pair.
   *
   * @param examples texts with two actors or more
   */
  public NDArray loss(NDManager step, List<Example> examples) {
    Batch batch = new Batch(step, examples.stream().map(Example::text).toList());
    Scored scored = pairs.score(encoder.encode(batch), batch);
    NDArray loss = AdaptiveThreshold.loss(scored.scores(), batch, examples);
    if (attributeWeight > 0 && examples.stream().anyMatch(e -> !e.targets().isEmpty())) {
      loss = loss.add(attributes.loss(scored, batch, examples).mul(batch.number(attributeWeight)));
    }
    return loss.mul(batch.number(1.0 / batch.pairs().size()));
  }

  /**
   * For each pair of actors of a text, subjects in the outer order, how far above the threshold
   * each label lies.
   */
  public List<float[]> margins(NDManager parent, MarkedText text) {
    try (NDManager step = parent.newSubManager()) {
      Batch batch = new Batch(step, List.of(text));
      NDArray scores = pairs.score(encoder.encode(batch), batch).scores();
      NDArray margins = scores.get(":, 1:").sub(scores.get(":, :1"));
      return IntStream.range(0, batch.pairs().size())
          .mapToObj(i -> margins.get(i).toFloatArray())
          .toList();
    }
  }
}
