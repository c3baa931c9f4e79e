package org.entente.extraction.encoder;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * From word pieces to vectors: the encoder's graph with our weights in it, run by ONNX Runtime. May
 * be used by several threads at once.
 */
final class Encoder implements AutoCloseable {

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  /**
   * Makes a session.
   *
   * @param precision what it multiplies in; weights that are not stored in bytes stay floats
   */
  Encoder(Weights weights, Precision precision) throws IOException {
    EncoderGraph graph = new EncoderGraph(weights, precision);
    // ONNX Runtime copies them, so they need to live no longer than this
    Map<String, OnnxTensorLike> values = new LinkedHashMap<>();
    try (var options = new OrtSession.SessionOptions()) {
      // Threads within one call wait for each other more than they help; callers run side by side
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // Every text has a length of its own, so remembered patterns would only grow
      options.setMemoryPatternOptimization(false);
      // Where the processor would cut off sums of bytes, they are made smaller at first
      options.addConfigEntry("session.x64quantprecision", "1");
      for (var floats : graph.floats().entrySet()) {
        values.put(floats.getKey(), asIs(floats.getValue()));
      }
      for (var bytes : graph.bytes().entrySet()) {
        values.put(bytes.getKey(), transposed(bytes.getValue()));
      }
      options.addExternalInitializers(values);
      this.session = environment.createSession(graph.model(), options);
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

  /** Room for so many floats outside of the heap, where ONNX Runtime takes them from. */
  static FloatBuffer direct(int floats) {
    return ByteBuffer.allocateDirect(floats * Float.BYTES)
        .order(ByteOrder.nativeOrder())
        .asFloatBuffer();
  }

  /** Encodes a text of one piece or more. */
  Encoding encode(int[] pieces) {
    int[] places = IntStream.range(0, pieces.length).toArray();
    long[] shape = {1, pieces.length};
    try (var pieceTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(pieces), shape);
        var placeTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(places), shape);
        var result =
            session.run(
                Map.of(EncoderGraph.PIECES, pieceTensor, EncoderGraph.PLACES, placeTensor))) {
      return new Encoding(
          rows(result, EncoderGraph.VECTORS, pieces.length),
          rows(result, EncoderGraph.ATTENTION, pieces.length));
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed: " + e.getMessage(), e);
    }
  }

  private static Tensor rows(OrtSession.Result result, String name, int rows) {
    FloatBuffer floats = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    float[] values = new float[floats.remaining()];
    floats.get(values);
    return new Tensor(rows, values.length / rows, values);
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
