package org.entente.extraction.encoder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Prepares an ONNX model for other weights than its own: leaves out the values of the initializers
 * that will be given (most of its 130 MB), multiplies by those that come as bytes in whole numbers,
 * and adds an output. A model is a protobuf message, of which only what is needed here is
 * understood; all else is copied as it stands.
 */
final class OnnxGraph {

  // Field numbers of onnx.proto3
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int GRAPH_OUTPUT = 12;
  private static final int NODE_INPUT = 1;
  private static final int NODE_OUTPUT = 2;
  private static final int NODE_NAME = 3;
  private static final int NODE_OPERATOR = 4;
  private static final int NODE_ATTRIBUTE = 5;
  private static final int ATTRIBUTE_NAME = 1;
  private static final int ATTRIBUTE_INTEGER = 3;
  private static final int ATTRIBUTE_TYPE = 20;
  private static final int TENSOR_DIMENSION = 1;
  private static final int TENSOR_TYPE = 2;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_RAW_DATA = 9;
  private static final int TENSOR_EXTERNAL_DATA = 13;
  private static final int TENSOR_DATA_LOCATION = 14;
  private static final int ENTRY_KEY = 1;
  private static final int ENTRY_VALUE = 2;
  private static final int VALUE_INFO_NAME = 1;

  private static final int EXTERNAL = 1;
  private static final int FLOAT = 1;
  private static final int BYTE = 3;
  private static final int INTEGER_ATTRIBUTE = 2;

  /** What the scales of a matrix of bytes are called, after the matrix. */
  static final String SCALE = "_scale";

  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED32 = 5;

  private final InputStream in;
  private final Map<String, Initializer> given;

  /** What has been turned into whole numbers already, for all matrices that multiply it. */
  private final Set<String> quantized = new HashSet<>();

  /** How many bytes of the enclosing message are still to come. */
  private long left;

  private OnnxGraph(InputStream in, Map<String, Initializer> given) {
    this.in = in;
    this.given = given;
    this.left = Long.MAX_VALUE;
  }

  /** How an initializer's values are given. */
  enum Initializer {
    FLOATS,
    /**
     * A matrix of bytes, each column to be multiplied by a value of a vector of floats, which is
     * given as well.
     */
    BYTES
  }

  /**
   * The model without the values of some initializers and with one more output.
   *
   * @param model an ONNX file
   * @param given names of initializers whose values are put in when the session is made
   * @param output name of a value within the graph to add to the outputs
   * @throws IOException if the file cannot be read or is no ONNX model
   */
  static byte[] prepare(InputStream model, Map<String, Initializer> given, String output)
      throws IOException {
    OnnxGraph reader = new OnnxGraph(model, given);
    var out = new ByteArrayOutputStream();
    for (long tag = reader.tag(); tag >= 0; tag = reader.tag()) {
      if (tag == (MODEL_GRAPH << 3 | BYTES)) {
        writeBytes(out, MODEL_GRAPH, reader.graph(output));
      } else {
        reader.copy(tag, out);
      }
    }
    return out.toByteArray();
  }

  private byte[] graph(String output) throws IOException {
    var graph = new ByteArrayOutputStream();
    long after = enter();
    while (left > 0) {
      long tag = tag();
      if (tag == (GRAPH_INITIALIZER << 3 | BYTES)) {
        initializer(graph);
      } else if (tag == (GRAPH_NODE << 3 | BYTES)) {
        node(graph);
      } else {
        copy(tag, graph);
      }
    }
    left = after;
    var info = new ByteArrayOutputStream();
    writeText(info, VALUE_INFO_NAME, output);
    writeBytes(graph, GRAPH_OUTPUT, info.toByteArray());
    return graph.toByteArray();
  }

  private boolean comesAsBytes(String name) {
    return given.get(name) == Initializer.BYTES;
  }

  private void initializer(ByteArrayOutputStream graph) throws IOException {
    var tensor = new ByteArrayOutputStream();
    List<Long> dimensions = new ArrayList<>();
    long type = 0;
    String name = "";
    boolean hollow = false;
    long after = enter();
    while (left > 0) {
      long tag = tag();
      if (tag == (TENSOR_NAME << 3 | BYTES)) {
        name = new String(bytes(), StandardCharsets.UTF_8);
        hollow = given.containsKey(name);
        writeText(tensor, TENSOR_NAME, name);
      } else if (tag == (TENSOR_DIMENSION << 3 | VARINT)) {
        dimensions.add(varint());
        writeNumber(tensor, TENSOR_DIMENSION, dimensions.getLast());
      } else if (tag == (TENSOR_TYPE << 3 | VARINT)) {
        type = varint();
      } else if (tag == (TENSOR_RAW_DATA << 3 | BYTES) && hollow) {
        skip(varint());
        writeElsewhere(tensor);
      } else {
        copy(tag, tensor);
      }
    }
    left = after;
    // The order of fields is free in protobuf, and the name may come after the type
    type = comesAsBytes(name) ? BYTE : type;
    if (type > 0) {
      writeNumber(tensor, TENSOR_TYPE, type);
    }
    writeBytes(graph, GRAPH_INITIALIZER, tensor.toByteArray());
    if (comesAsBytes(name)) {
      var scale = new ByteArrayOutputStream();
      writeText(scale, TENSOR_NAME, name + SCALE);
      writeNumber(scale, TENSOR_DIMENSION, dimensions.getLast());
      writeNumber(scale, TENSOR_TYPE, FLOAT);
      writeElsewhere(scale);
      writeBytes(graph, GRAPH_INITIALIZER, scale.toByteArray());
    }
  }

  private void node(ByteArrayOutputStream graph) throws IOException {
    byte[] node = bytes();
    OnnxGraph reader = new OnnxGraph(new ByteArrayInputStream(node), given);
    reader.left = node.length;
    List<String> inputs = new ArrayList<>();
    String output = "";
    String operator = "";
    while (reader.left > 0) {
      int tag = (int) reader.tag();
      switch (tag) {
        case NODE_INPUT << 3 | BYTES -> inputs.add(reader.text());
        case NODE_OUTPUT << 3 | BYTES -> output = reader.text();
        case NODE_OPERATOR << 3 | BYTES -> operator = reader.text();
        default -> reader.copy(tag, new ByteArrayOutputStream());
      }
    }
    if (operator.equals("MatMul") && comesAsBytes(inputs.getLast())) {
      multiplyInWholeNumbers(inputs.getFirst(), inputs.getLast(), output, graph);
    } else {
      writeBytes(graph, GRAPH_NODE, node);
    }
  }

  /**
   * In the place of a product of floats: the left side is rounded to 256 steps between its least
   * and its greatest value, whole numbers are multiplied and added up, and the sum is scaled back.
   * ONNX Runtime makes one operation of it.
   */
  private void multiplyInWholeNumbers(
      String left, String matrix, String product, ByteArrayOutputStream graph) {
    String whole = left + "_quantized";
    String step = left + "_step";
    String zero = left + "_zero";
    if (quantized.add(left)) {
      writeNode(graph, "DynamicQuantizeLinear", List.of(left), List.of(whole, step, zero));
    }
    String sum = product + "_sum";
    String scale = product + "_scale";
    writeNode(graph, "MatMulInteger", List.of(whole, matrix, zero), List.of(sum));
    var to = new ByteArrayOutputStream();
    writeText(to, ATTRIBUTE_NAME, "to");
    writeNumber(to, ATTRIBUTE_INTEGER, FLOAT);
    writeNumber(to, ATTRIBUTE_TYPE, INTEGER_ATTRIBUTE);
    writeNode(graph, "Cast", List.of(sum), List.of(sum + "_float"), to.toByteArray());
    writeNode(graph, "Mul", List.of(step, matrix + SCALE), List.of(scale));
    writeNode(graph, "Mul", List.of(sum + "_float", scale), List.of(product));
  }

  private static void writeNode(
      ByteArrayOutputStream graph,
      String operator,
      List<String> inputs,
      List<String> outputs,
      byte[]... attributes) {
    var node = new ByteArrayOutputStream();
    inputs.forEach(input -> writeText(node, NODE_INPUT, input));
    outputs.forEach(output -> writeText(node, NODE_OUTPUT, output));
    writeText(node, NODE_NAME, outputs.getFirst());
    writeText(node, NODE_OPERATOR, operator);
    for (byte[] attribute : attributes) {
      writeBytes(node, NODE_ATTRIBUTE, attribute);
    }
    writeBytes(graph, GRAPH_NODE, node.toByteArray());
  }

  /** Says that the values lie outside of the model, where they must be given to the session. */
  private static void writeElsewhere(ByteArrayOutputStream tensor) {
    var location = new ByteArrayOutputStream();
    writeText(location, ENTRY_KEY, "location");
    writeText(location, ENTRY_VALUE, "given");
    writeBytes(tensor, TENSOR_EXTERNAL_DATA, location.toByteArray());
    writeNumber(tensor, TENSOR_DATA_LOCATION, EXTERNAL);
  }

  /** Goes into a message; gives what will be left of the enclosing one. */
  private long enter() throws IOException {
    long length = varint();
    long after = left - length;
    left = length;
    return after;
  }

  private void copy(long tag, ByteArrayOutputStream out) throws IOException {
    writeVarint(out, tag);
    switch ((int) (tag & 7)) {
      case VARINT -> writeVarint(out, varint());
      case FIXED64 -> out.writeBytes(exactly(8));
      case FIXED32 -> out.writeBytes(exactly(4));
      case BYTES -> {
        byte[] value = bytes();
        writeVarint(out, value.length);
        out.writeBytes(value);
      }
      default -> throw new IOException("This is no ONNX model: it has a tag %d.".formatted(tag));
    }
  }

  /** The next field's number and kind; -1 at the end of the file. */
  private long tag() throws IOException {
    int first = in.read();
    if (first < 0) {
      return -1;
    }
    left--;
    return first < 0x80 ? first : (first & 0x7f) | varint() << 7;
  }

  private long varint() throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("The ONNX model ends too early.");
      }
      left--;
      value |= (long) (next & 0x7f) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new IOException("This is no ONNX model: it has a number of more than 64 bits.");
  }

  private String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private byte[] bytes() throws IOException {
    return exactly(varint());
  }

  private byte[] exactly(long length) throws IOException {
    byte[] value = in.readNBytes(Math.toIntExact(length));
    if (value.length < length) {
      throw new EOFException("The ONNX model ends too early.");
    }
    left -= length;
    return value;
  }

  private void skip(long length) throws IOException {
    in.skipNBytes(length);
    left -= length;
  }

  private static void writeBytes(ByteArrayOutputStream out, int field, byte[] value) {
    writeVarint(out, (long) field << 3 | BYTES);
    writeVarint(out, value.length);
    out.writeBytes(value);
  }

  private static void writeText(ByteArrayOutputStream out, int field, String value) {
    writeBytes(out, field, value.getBytes(StandardCharsets.UTF_8));
  }

  private static void writeNumber(ByteArrayOutputStream out, int field, long value) {
    writeVarint(out, (long) field << 3 | VARINT);
    writeVarint(out, value);
  }

  private static void writeVarint(ByteArrayOutputStream out, long value) {
    long rest = value;
    for (; (rest & ~0x7fL) != 0; rest >>>= 7) {
      out.write((int) (rest & 0x7f | 0x80));
    }
    out.write((int) rest);
  }
}
