package org.entente.extraction.encoder;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Prepares an ONNX model for other weights than its own: leaves out the values of the initializers
 * that will be given (most of its 130 MB) and adds an output. A model is a protobuf message, of
 * which only what is needed here is understood; all else is copied as it stands.
 */
final class OnnxGraph {

  // Field numbers of onnx.proto3
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int GRAPH_OUTPUT = 12;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_RAW_DATA = 9;
  private static final int TENSOR_EXTERNAL_DATA = 13;
  private static final int TENSOR_DATA_LOCATION = 14;
  private static final int ENTRY_KEY = 1;
  private static final int ENTRY_VALUE = 2;
  private static final int VALUE_INFO_NAME = 1;

  private static final int EXTERNAL = 1;

  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED32 = 5;

  private final InputStream in;

  /** How many bytes of the enclosing message are still to come. */
  private long left;

  private OnnxGraph(InputStream in) {
    this.in = in;
    this.left = Long.MAX_VALUE;
  }

  /**
   * The model without the values of some initializers and with one more output.
   *
   * @param model an ONNX file
   * @param given names of initializers whose values are put in when the session is made
   * @param output name of a value within the graph to add to the outputs
   * @throws IOException if the file cannot be read or is no ONNX model
   */
  static byte[] prepare(InputStream model, Set<String> given, String output) throws IOException {
    OnnxGraph reader = new OnnxGraph(model);
    var out = new ByteArrayOutputStream();
    for (long tag = reader.tag(); tag >= 0; tag = reader.tag()) {
      if (tag == (MODEL_GRAPH << 3 | BYTES)) {
        writeBytes(out, MODEL_GRAPH, reader.graph(given, output));
      } else {
        reader.copy(tag, out);
      }
    }
    return out.toByteArray();
  }

  private byte[] graph(Set<String> given, String output) throws IOException {
    var graph = new ByteArrayOutputStream();
    long after = enter();
    while (left > 0) {
      long tag = tag();
      if (tag == (GRAPH_INITIALIZER << 3 | BYTES)) {
        writeBytes(graph, GRAPH_INITIALIZER, initializer(given));
      } else {
        copy(tag, graph);
      }
    }
    left = after;
    var info = new ByteArrayOutputStream();
    writeBytes(info, VALUE_INFO_NAME, output.getBytes(StandardCharsets.UTF_8));
    writeBytes(graph, GRAPH_OUTPUT, info.toByteArray());
    return graph.toByteArray();
  }

  private byte[] initializer(Set<String> given) throws IOException {
    var tensor = new ByteArrayOutputStream();
    boolean hollow = false;
    long after = enter();
    while (left > 0) {
      long tag = tag();
      if (tag == (TENSOR_NAME << 3 | BYTES)) {
        byte[] name = bytes();
        hollow = given.contains(new String(name, StandardCharsets.UTF_8));
        writeBytes(tensor, TENSOR_NAME, name);
      } else if (tag == (TENSOR_RAW_DATA << 3 | BYTES) && hollow) {
        skip(varint());
        writeElsewhere(tensor);
      } else {
        copy(tag, tensor);
      }
    }
    left = after;
    return tensor.toByteArray();
  }

  /** Says that the values lie outside of the model, where they must be given to the session. */
  private static void writeElsewhere(ByteArrayOutputStream tensor) {
    var location = new ByteArrayOutputStream();
    writeBytes(location, ENTRY_KEY, "location".getBytes(StandardCharsets.UTF_8));
    writeBytes(location, ENTRY_VALUE, "given".getBytes(StandardCharsets.UTF_8));
    writeBytes(tensor, TENSOR_EXTERNAL_DATA, location.toByteArray());
    writeVarint(tensor, (long) TENSOR_DATA_LOCATION << 3 | VARINT);
    writeVarint(tensor, EXTERNAL);
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

  private static void writeVarint(ByteArrayOutputStream out, long value) {
    long rest = value;
    for (; (rest & ~0x7fL) != 0; rest >>>= 7) {
      out.write((int) (rest & 0x7f | 0x80));
    }
    out.write((int) rest);
  }
}
