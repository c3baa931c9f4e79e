package org.entente.extraction.encoder;

import java.util.List;

/**
 * The actors of a text as the encoder sees them, and what each pair of them has in common
 * (localized context pooling; Zhou et al., ATLOP, 2021).
 */
final class ActorVectors {

  /** Keeps the division defined where a pair looks nowhere in common. */
  private static final float NO_LOOK = 1e-9f;

  private final Encoding encoding;
  private final float[][] pieces;
  private final float[][] vectors;
  private final float[][] looks;
  private final List<float[]> dates;
  private final List<float[]> numbers;

  ActorVectors(Encoding encoding, MarkedText text) {
    List<MarkedText.MarkedActor> actors = text.actors();
    this.encoding = encoding;
    this.pieces = encoding.vectors().asRows();
    this.dates = text.dates().stream().map(this::words).toList();
    this.numbers = text.numbers().stream().map(this::words).toList();
    this.vectors = new float[actors.size()][];
    this.looks = new float[actors.size()][];
    for (int i = 0; i < actors.size(); i++) {
      vectors[i] = logSumExp(encoding.vectors(), actors.get(i).markers());
      looks[i] = mean(encoding.attention(), actors.get(i).markers());
    }
  }

  int count() {
    return vectors.length;
  }

  float[] vector(int actor) {
    return vectors[actor];
  }

  /** One vector an actor. */
  List<float[]> all() {
    return List.of(vectors);
  }

  /** One vector for each of the text's dates: the mean over its pieces. */
  List<float[]> dates() {
    return dates;
  }

  /** One vector for each of the text's numbers of people. */
  List<float[]> numbers() {
    return numbers;
  }

  private float[] words(MarkedText.Words words) {
    return mean(encoding.vectors(), words.pieces());
  }

  /** How much of the context that two actors share lies on each piece; together 1. */
  float[] weights(int one, int other) {
    float[] weights = new float[looks[one].length];
    float sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = looks[one][i] * looks[other][i];
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum + NO_LOOK;
    }
    return weights;
  }

  /** The pieces' vectors, added up by these weights. */
  float[] context(float[] weights) {
    float[] context = new float[encoding.vectors().columns()];
    Floats.addWeighted(context, pieces, 0, weights, 0, pieces.length);
    return context;
  }

  private static float[] logSumExp(Tensor pieces, List<Integer> rows) {
    float[] out = new float[pieces.columns()];
    for (int column = 0; column < out.length; column++) {
      float top = Float.NEGATIVE_INFINITY;
      for (int row : rows) {
        top = Math.max(top, pieces.at(row, column));
      }
      double sum = 0;
      for (int row : rows) {
        sum += Math.exp(pieces.at(row, column) - top);
      }
      out[column] = top + (float) Math.log(sum);
    }
    return out;
  }

  private static float[] mean(Tensor values, List<Integer> rows) {
    float[] out = new float[values.columns()];
    for (int row : rows) {
      for (int column = 0; column < out.length; column++) {
        out[column] += values.at(row, column) / rows.size();
      }
    }
    return out;
  }
}
