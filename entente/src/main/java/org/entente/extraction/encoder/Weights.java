package org.entente.extraction.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Named tensors out of a safetensors file: eight bytes of header length, a JSON header, the data. A
 * matrix may be stored in one byte a value; the vector {@code NAME.scale} then holds what each of
 * its rows is to be multiplied by.
 */
public final class Weights {

  private static final String SCALE = ".scale";

  private record Entry(String type, int rows, int columns, int begin) {}

  private final Map<String, Entry> entries = new TreeMap<>();
  private final ByteBuffer data;

  private Weights(JsonNode header, ByteBuffer data) {
    this.data = data;
    header
        .properties()
        .forEach(
            tensor -> {
              if (!tensor.getKey().equals("__metadata__")) {
                entries.put(tensor.getKey(), entry(tensor.getValue()));
              }
            });
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read or ends too early
   */
  public static Weights read(InputStream file) throws IOException {
    ByteBuffer all = ByteBuffer.wrap(file.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
    long length = all.remaining() < Long.BYTES ? -1 : all.getLong();
    if (length < 0 || length > all.remaining()) {
      throw new IOException("This is no whole safetensors file: its header is cut off.");
    }
    byte[] header = new byte[(int) length];
    all.get(header);
    return new Weights(
        JsonMapper.shared().readTree(header), all.slice().order(ByteOrder.LITTLE_ENDIAN));
  }

  private static Entry entry(JsonNode tensor) {
    List<Integer> shape = tensor.get("shape").valueStream().map(JsonNode::intValue).toList();
    return new Entry(
        tensor.get("dtype").stringValue(),
        shape.size() == 2 ? shape.getFirst() : 1,
        shape.getLast(),
        tensor.get("data_offsets").get(0).intValue());
  }

  /** The names of all tensors but the scales. */
  public List<String> names() {
    return entries.keySet().stream().filter(name -> !name.endsWith(SCALE)).toList();
  }

  /**
   * The tensor of this name as floats.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Tensor tensor(String name) {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw new MissingWeights(name);
    }
    float[] values = new float[entry.rows * entry.columns];
    switch (entry.type) {
      case "F32" ->
          data.slice(entry.begin, values.length * Float.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .asFloatBuffer()
              .get(values);
      case "I8" -> scale(entry, tensor(name + SCALE).values(), values);
      default ->
          throw new IllegalArgumentException(
              "'%s' has type %s; only F32 and I8 are known.".formatted(name, entry.type));
    }
    return new Tensor(entry.rows, entry.columns, values);
  }

  private void scale(Entry entry, float[] scales, float[] values) {
    for (int row = 0, i = 0; row < entry.rows; row++) {
      for (int column = 0; column < entry.columns; column++, i++) {
        values[i] = data.get(entry.begin + i) * scales[row];
      }
    }
  }

  /**
   * A matrix in one byte a value.
   *
   * @param values row by row
   * @param scales what each row is to be multiplied by
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and a copy would double the memory
  record Bytes(int rows, int columns, byte[] values, float[] scales) {}

  /** The tensor of this name as it is stored, if that is in one byte a value. */
  Optional<Bytes> bytes(String name) {
    Entry entry = entries.get(name);
    if (entry == null || !entry.type.equals("I8")) {
      return Optional.empty();
    }
    byte[] values = new byte[entry.rows * entry.columns];
    data.get(entry.begin, values);
    return Optional.of(new Bytes(entry.rows, entry.columns, values, vector(name + SCALE)));
  }

  /** The values of the tensor of this name. */
  public float[] vector(String name) {
    return tensor(name).values();
  }
}
