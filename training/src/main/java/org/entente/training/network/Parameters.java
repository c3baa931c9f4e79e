package org.entente.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.extraction.encoder.Tensor;

/** The network's weights, each an array that gathers a gradient. */
public final class Parameters implements AutoCloseable {

  private final NDManager manager;
  private final Map<String, NDArray> arrays = new LinkedHashMap<>();

  /** Takes over these values; in the order of the names, so that sums come out alike. */
  public Parameters(NDManager parent, Map<String, Tensor> values) {
    this.manager = parent.newSubManager();
    new TreeMap<>(values)
        .forEach(
            (name, tensor) -> {
              Shape shape =
                  tensor.rows() == 1
                      ? new Shape(tensor.columns())
                      : new Shape(tensor.rows(), tensor.columns());
              NDArray array = manager.create(tensor.values(), shape);
              array.setRequiresGradient(true);
              arrays.put(name, array);
            });
  }

  /** All names in order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(arrays.keySet());
  }

  NDArray get(String name) {
    NDArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("The network has no weights '%s'.".formatted(name));
    }
    return array;
  }

  /** The memory in which the values lie. */
  FloatBuffer values(String name) {
    return floats(get(name));
  }

  /** The memory of an array, not a copy. */
  static FloatBuffer floats(NDArray array) {
    ByteBuffer bytes = array.toByteBuffer(true);
    return bytes.order(ByteOrder.nativeOrder()).asFloatBuffer();
  }

  /** A copy of all values. */
  public Map<String, Tensor> copy() {
    Map<String, Tensor> copies = new TreeMap<>();
    arrays.forEach(
        (name, array) -> {
          Shape shape = array.getShape();
          int columns = (int) shape.get(shape.dimension() - 1);
          int rows = shape.dimension() == 2 ? (int) shape.get(0) : 1;
          copies.put(name, new Tensor(rows, columns, array.toFloatArray()));
        });
    return copies;
  }

  @Override
  public void close() {
    manager.close();
  }
}
