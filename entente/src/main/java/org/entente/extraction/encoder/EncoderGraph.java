package org.entente.extraction.encoder;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.extraction.encoder.OnnxModel.Attribute;
import org.entente.extraction.encoder.OnnxModel.Type;

/**
 * The operations of a BERT encoder such as bge-small (Devlin et al., 2019), from the word pieces of
 * one text to their vectors: layers of attention and of two dense layers, each with what it began
 * from added and normalised. Written out here so that each step is one of ONNX Runtime's joint
 * operators, which are faster than the single ones that bge's own graph has.
 */
final class EncoderGraph {

  /** What the graph takes: the number of each piece and of its place. */
  static final String PIECES = "pieces";

  static final String PLACES = "places";

  /** What it gives: a vector for each piece. */
  static final String VECTORS = "vectors";

  /** What it gives as well: how much each piece looks at each other in the last layer. */
  static final String ATTENTION = "attention";

  private static final Pattern LAYER = Pattern.compile("encoder\\.layer\\.(\\d+)\\.");

  private static final int HEADS = 12;

  private final OnnxModel model = new OnnxModel("encoder");
  private final Weights weights;
  private final Precision precision;
  private final Map<String, Tensor> floats = new LinkedHashMap<>();
  private final Map<String, Weights.Bytes> bytes = new LinkedHashMap<>();

  /** What has been turned into whole numbers already, for all matrices that multiply it. */
  private final Set<String> rounded = new HashSet<>();

  /**
   * Lays out the graph.
   *
   * @param precision what it multiplies in; weights that are not stored in bytes stay floats
   */
  EncoderGraph(Weights weights, Precision precision) {
    this.weights = weights;
    this.precision = precision;
    model.row(PIECES, Type.INTEGER);
    model.row(PLACES, Type.INTEGER);
    String x = embedded();
    int layers = layers();
    for (int i = 0; i < layers; i++) {
      x = layer("encoder.layer.%d".formatted(i), x, i == layers - 1);
    }
    model.apply("Identity", List.of(x), List.of(VECTORS));
    model.output(VECTORS);
    model.output(ATTENTION);
  }

  /** The model as ONNX Runtime reads it, without values. */
  byte[] model() {
    return model.toByteArray();
  }

  /** The initializers whose values are floats. */
  Map<String, Tensor> floats() {
    return floats;
  }

  /** The initializers whose values are bytes; the graph takes them transposed. */
  Map<String, Weights.Bytes> bytes() {
    return bytes;
  }

  /** As many as any weight is of, so that one without all of its own is told and not left out. */
  private int layers() {
    return weights.names().stream()
        .map(LAYER::matcher)
        .filter(Matcher::lookingAt)
        .mapToInt(layer -> Integer.parseInt(layer.group(1)) + 1)
        .max()
        .orElse(0);
  }

  /**
   * All texts are of the first of BERT's two kinds of text, whose vector stands with the places.
   */
  private String embedded() {
    Tensor kinds = weights.tensor("embeddings.token_type_embeddings.weight");
    Tensor places = weights.tensor("embeddings.position_embeddings.weight");
    float[] sums = places.values().clone();
    for (int i = 0; i < sums.length; i++) {
      sums[i] += kinds.values()[i % places.columns()];
    }
    matrix("embeddings.pieces", weights.tensor("embeddings.word_embeddings.weight"));
    matrix("embeddings.places", new Tensor(places.rows(), places.columns(), sums));
    model.apply("Gather", List.of("embeddings.pieces", PIECES), List.of("of_pieces"));
    model.apply("Gather", List.of("embeddings.places", PLACES), List.of("of_places"));
    return normalised("of_pieces", "of_places", "embeddings.LayerNorm");
  }

  private String layer(String name, String x, boolean isLast) {
    String query = dense(x, name + ".attention.self.query");
    String key = dense(x, name + ".attention.self.key");
    String value = dense(x, name + ".attention.self.value");
    String seen = isLast ? openAttention(query, key, value) : attention(query, key, value);
    String first =
        normalised(
            dense(seen, name + ".attention.output.dense"), x, name + ".attention.output.LayerNorm");
    String inner = dense(first, name + ".intermediate.dense");
    String bent = inner + ".gelu";
    model.applyOwn("Gelu", List.of(inner), List.of(bent));
    return normalised(dense(bent, name + ".output.dense"), first, name + ".output.LayerNorm");
  }

  private String attention(String query, String key, String value) {
    String seen = value + ".seen";
    model.applyOwn(
        "MultiHeadAttention",
        List.of(query, key, value),
        List.of(seen),
        Attribute.of("num_heads", HEADS));
    return seen;
  }

  /** The same in single steps, since how much each piece looks at each other is wanted as well. */
  private String openAttention(String query, String key, String value) {
    int width = weights.vector("embeddings.LayerNorm.weight").length;
    model.numbers("shape.heads", List.of(0, 0, HEADS, width / HEADS));
    model.numbers("shape.joined", List.of(0, 0, width));
    float scale = (float) (1 / Math.sqrt((double) width / HEADS));
    vector("attention.scale", new float[] {scale});
    String looks = query + ".looks";
    model.apply(
        "MatMul",
        List.of(heads(query, List.of(0, 2, 1, 3)), heads(key, List.of(0, 2, 3, 1))),
        List.of(looks));
    model.apply("Mul", List.of(looks, "attention.scale"), List.of(looks + ".scaled"));
    String shares = looks + ".shares";
    model.apply("Softmax", List.of(looks + ".scaled"), List.of(shares));
    model.apply(
        "ReduceMean",
        List.of(shares),
        List.of(ATTENTION),
        Attribute.of("axes", List.of(0, 1)),
        Attribute.of("keepdims", 0));
    String seen = value + ".seen";
    model.apply(
        "MatMul", List.of(shares, heads(value, List.of(0, 2, 1, 3))), List.of(seen + ".heads"));
    model.apply(
        "Transpose",
        List.of(seen + ".heads"),
        List.of(seen + ".turned"),
        Attribute.of("perm", List.of(0, 2, 1, 3)));
    model.apply("Reshape", List.of(seen + ".turned", "shape.joined"), List.of(seen));
    return seen;
  }

  private String heads(String x, List<Integer> order) {
    String apart = x + ".apart";
    model.apply("Reshape", List.of(x, "shape.heads"), List.of(apart));
    model.apply(
        "Transpose", List.of(apart), List.of(apart + ".turned"), Attribute.of("perm", order));
    return apart + ".turned";
  }

  private String normalised(String x, String added, String name) {
    String normal = name + ".out";
    model.applyOwn(
        "SkipLayerNormalization",
        List.of(x, added, vector(name + ".weight"), vector(name + ".bias")),
        List.of(normal));
    return normal;
  }

  private String dense(String x, String name) {
    String matrix = name + ".weight";
    String bias = vector(name + ".bias");
    String out = name + ".out";
    Optional<Weights.Bytes> stored =
        precision == Precision.INT8 ? weights.bytes(matrix) : Optional.empty();
    if (stored.isPresent()) {
      inWholeNumbers(x, matrix, stored.get(), bias, out);
    } else {
      String product = name + ".product";
      matrix(matrix, weights.tensor(matrix).transposed());
      model.apply("MatMul", List.of(x, matrix), List.of(product));
      model.apply("Add", List.of(product, bias), List.of(out));
    }
    return out;
  }

  /**
   * In the place of a product of floats: the left side is rounded to 256 steps between its least
   * and its greatest value, whole numbers are multiplied and added up, and the sum is scaled back.
   */
  private void inWholeNumbers(
      String x, String matrix, Weights.Bytes stored, String bias, String out) {
    String whole = x + ".whole";
    String step = x + ".step";
    String zero = x + ".zero";
    if (rounded.add(x)) {
      model.apply("DynamicQuantizeLinear", List.of(x), List.of(whole, step, zero));
    }
    bytes.put(matrix, stored);
    model.initializer(matrix, Type.BYTE, stored.columns(), stored.rows());
    String scale = vector(matrix + ".scale", stored.scales());
    model.applyOwn(
        "MatMulIntegerToFloat", List.of(whole, matrix, step, scale, zero, "", bias), List.of(out));
  }

  private String vector(String name) {
    return vector(name, weights.vector(name));
  }

  private String vector(String name, float[] values) {
    floats.put(name, new Tensor(1, values.length, values));
    model.initializer(name, Type.FLOAT, values.length);
    return name;
  }

  private void matrix(String name, Tensor values) {
    floats.put(name, values);
    model.initializer(name, Type.FLOAT, values.rows(), values.columns());
  }
}
