package org.entente.training.network;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.entente.extraction.encoder.Tensor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes named tensors in the format that the product reads: eight bytes of header length, a JSON
 * header, the data. The file is there whole or not at all.
 */
public final class SafetensorsFile {

  private static final String SCALE = ".scale";

  /** Small matrices stay as they are: they cost little, and the heads are fine. */
  private static final int FEWEST_TO_STORE_SMALL = 100_000;

  private static final int LARGEST = 127;

  private record Entry(String type, long[] shape, byte[] data) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private SafetensorsFile() {}

  /** Writes all values as they are. */
  public static void write(Path file, Map<String, Tensor> tensors) throws IOException {
    SafetensorsFile writer = new SafetensorsFile();
    new TreeMap<>(tensors).forEach(writer::floats);
    writer.write(file);
  }

  /** Writes large matrices in one byte a value, with a scale for each row. */
  public static void writeSmall(Path file, Map<String, Tensor> tensors) throws IOException {
    SafetensorsFile writer = new SafetensorsFile();
    new TreeMap<>(tensors)
        .forEach(
            (name, tensor) -> {
              if (tensor.rows() > 1 && tensor.values().length >= FEWEST_TO_STORE_SMALL) {
                writer.bytes(name, tensor);
              } else {
                writer.floats(name, tensor);
              }
            });
    writer.write(file);
  }

  private void floats(String name, Tensor tensor) {
    ByteBuffer data = little(tensor.values().length * Float.BYTES);
    data.asFloatBuffer().put(tensor.values());
    entries.put(name, new Entry("F32", shape(tensor), data.array()));
  }

  private void bytes(String name, Tensor tensor) {
    byte[] data = new byte[tensor.values().length];
    float[] scales = new float[tensor.rows()];
    for (int row = 0; row < tensor.rows(); row++) {
      float largest = 0;
      for (int column = 0; column < tensor.columns(); column++) {
        largest = Math.max(largest, Math.abs(tensor.at(row, column)));
      }
      scales[row] = largest / LARGEST;
      for (int column = 0; column < tensor.columns(); column++) {
        data[row * tensor.columns() + column] =
            (byte) (largest == 0 ? 0 : Math.round(tensor.at(row, column) / scales[row]));
      }
    }
    entries.put(name, new Entry("I8", shape(tensor), data));
    floats(name + SCALE, new Tensor(1, scales.length, scales));
  }

  private static long[] shape(Tensor tensor) {
    return tensor.rows() == 1
        ? new long[] {tensor.columns()}
        : new long[] {tensor.rows(), tensor.columns()};
  }

  private void write(Path file) throws IOException {
    ObjectNode header = JsonMapper.shared().createObjectNode();
    long begin = 0;
    for (var entry : entries.entrySet()) {
      ObjectNode node = header.putObject(entry.getKey()).put("dtype", entry.getValue().type);
      var shape = node.putArray("shape");
      for (long side : entry.getValue().shape) {
        shape.add(side);
      }
      long end = begin + entry.getValue().data.length;
      node.putArray("data_offsets").add(begin).add(end);
      begin = end;
    }
    byte[] json = JsonMapper.shared().writeValueAsString(header).getBytes(StandardCharsets.UTF_8);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 20)) {
      out.write(little(Long.BYTES).putLong(json.length).array());
      out.write(json);
      for (Entry entry : entries.values()) {
        out.write(entry.data);
      }
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
