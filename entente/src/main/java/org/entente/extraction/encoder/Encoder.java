package org.entente.extraction.encoder;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From word pieces to vectors: bge-small's graph with our weights in it, run by ONNX Runtime. May
 * be used by several threads at once.
 */
final class Encoder implements AutoCloseable {

  private static final String VECTORS = "last_hidden_state";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  private final String attention;

  /**
   * Makes a session.
   *
   * @param graph an ONNX file whose initializers are named as the weights or as the card says
   * @param precision what it multiplies in; weights that are not stored in bytes stay floats
   */
  Encoder(InputStream graph, Weights weights, ModelCard card, Precision precision)
      throws IOException {
    this.attention = card.lastAttention();
    // ONNX Runtime copies them, so they need to live no longer than this
    Map<String, OnnxTensorLike> values = new LinkedHashMap<>();
    Map<String, OnnxGraph.Initializer> given = new HashMap<>();
    try (var options = new OrtSession.SessionOptions()) {
      // Threads within one call wait for each other more than they help; callers run side by side
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // Every batch has a shape of its own, so remembered patterns would only grow
      options.setMemoryPatternOptimization(false);
      // Where the processor would cut off sums of bytes, they are made smaller at first
      options.addConfigEntry("session.x64quantprecision", "1");
      for (String name : weights.names()) {
        if (name.startsWith("embeddings.") || name.startsWith("encoder.")) {
          String initializer = card.matrices().get(name);
          Weights.Bytes bytes = weights.bytes(name).orElse(null);
          if (initializer == null) {
            given.put(name, OnnxGraph.Initializer.FLOATS);
            values.put(name, asIs(weights.tensor(name)));
          } else if (precision == Precision.INT8 && bytes != null) {
            given.put(initializer, OnnxGraph.Initializer.BYTES);
            values.put(initializer, transposed(bytes));
            values.put(
                initializer + OnnxGraph.SCALE, asIs(new Tensor(1, bytes.rows(), bytes.scales())));
          } else {
            given.put(initializer, OnnxGraph.Initializer.FLOATS);
            values.put(initializer, asIs(weights.tensor(name).transposed()));
          }
        }
      }
      options.addExternalInitializers(values);
      byte[] model = OnnxGraph.prepare(graph, given, attention);
      this.session = environment.createSession(model, options);
    } catch (OrtException e) {
      throw new IOException("ONNX Runtime refused the encoder: " + e.getMessage(), e);
    } finally {
      values.values().forEach(OnnxTensorLike::close);
    }
  }

  private OnnxTensor transposed(Weights.Bytes bytes) throws OrtException {
    ByteBuffer values = ByteBuffer.allocateDirect(bytes.values().length);
    for (int column = 0; column < bytes.columns(); column++) {
      for (int row = 0; row < bytes.rows(); row++) {
        values.put(bytes.values()[row * bytes.columns() + column]);
      }
    }
    return OnnxTensor.createTensor(
        environment, values.flip(), new long[] {bytes.columns(), bytes.rows()}, OnnxJavaType.INT8);
  }

  private OnnxTensor asIs(Tensor tensor) throws OrtException {
    FloatBuffer values = direct(tensor.values().length).put(tensor.values()).flip();
    long[] shape = {tensor.rows(), tensor.columns()};
    return OnnxTensor.createTensor(
        environment, values, tensor.rows() == 1 ? new long[] {tensor.columns()} : shape);
  }

  private static FloatBuffer direct(int floats) {
    return ByteBuffer.allocateDirect(floats * Float.BYTES)
        .order(ByteOrder.nativeOrder())
        .asFloatBuffer();
  }

  /** Encodes some texts of like length in one go. */
  List<Encoding> encode(List<int[]> texts) {
    int width = texts.stream().mapToInt(text -> text.length).max().orElse(0);
    if (width == 0) {
      return List.of();
    }
    LongBuffer ids = LongBuffer.allocate(texts.size() * width);
    LongBuffer mask = LongBuffer.allocate(texts.size() * width);
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < texts.get(i).length; j++) {
        ids.put(i * width + j, texts.get(i)[j]);
        mask.put(i * width + j, 1);
      }
    }
    long[] shape = {texts.size(), width};
    try (var idTensor = OnnxTensor.createTensor(environment, ids, shape);
        var maskTensor = OnnxTensor.createTensor(environment, mask, shape);
        var typeTensor =
            OnnxTensor.createTensor(environment, LongBuffer.allocate(texts.size() * width), shape);
        var result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "attention_mask", maskTensor,
                    "token_type_ids", typeTensor))) {
      FloatBuffer vectors = floats(result.get(VECTORS).orElseThrow());
      FloatBuffer looks = floats(result.get(attention).orElseThrow());
      int columns = vectors.remaining() / (texts.size() * width);
      int heads = looks.remaining() / (texts.size() * width * width);
      List<Encoding> encodings = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        int length = texts.get(i).length;
        encodings.add(
            new Encoding(
                rows(vectors, i * width, length, columns),
                averaged(looks, i * heads, heads, length, width)));
      }
      return encodings;
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed: " + e.getMessage(), e);
    }
  }

  private static FloatBuffer floats(OnnxValue value) {
    return ((OnnxTensor) value).getFloatBuffer();
  }

  private static Tensor rows(FloatBuffer vectors, int first, int length, int columns) {
    float[] values = new float[length * columns];
    vectors.get(first * columns, values);
    return new Tensor(length, columns, values);
  }

  private static Tensor averaged(FloatBuffer looks, int first, int heads, int length, int width) {
    float[] mean = new float[length * length];
    for (int head = first; head < first + heads; head++) {
      for (int row = 0; row < length; row++) {
        int from = (head * width + row) * width;
        for (int column = 0; column < length; column++) {
          mean[row * length + column] += looks.get(from + column) / heads;
        }
      }
    }
    return new Tensor(length, length, mean);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new UncheckedIOException(new IOException("ONNX Runtime could not close.", e));
    }
  }
}
