package org.entente.extraction.encoder;

import static org.entente.extraction.encoder.MessageReader.BYTES;
import static org.entente.extraction.encoder.MessageReader.VARINT;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prepares an ONNX model for other weights than its own: leaves out the values of the initializers
 * that will be given, multiplies by those that come as bytes in whole numbers, and adds an output.
 * A model is a protobuf message, of which only what is needed here is understood; all else is
 * copied as it stands.
 */
final class OnnxGraph {

  /** What the scales of a matrix of bytes are called, after the matrix. */
  static final String SCALE = "_scale";

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

  // Values of its enumerations
  private static final int EXTERNAL = 1;
  private static final int FLOAT = 1;
  private static final int BYTE = 3;
  private static final int INTEGER_ATTRIBUTE = 2;

  private final MessageReader in;
  private final Map<String, Initializer> given;

  /** What has been turned into whole numbers already, for all matrices that multiply it. */
  private final Set<String> quantized = new HashSet<>();

  private OnnxGraph(MessageReader in, Map<String, Initializer> given) {
    this.in = in;
    this.given = given;
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
   * What {@code model/graph.onnx} is made by: the model without the values of some initializers,
   * which are nearly all of its size.
   *
   * @param model an ONNX file
   * @param names of the initializers whose values will be put in when a session is made
   * @throws IOException if the file cannot be read or is no ONNX model
   */
  static byte[] withoutValues(InputStream model, Collection<String> names) throws IOException {
    Map<String, Initializer> given =
        names.stream().collect(Collectors.toMap(name -> name, name -> Initializer.FLOATS));
    return prepare(model, given, List.of());
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
    return prepare(model, given, List.of(output));
  }

  private static byte[] prepare(
      InputStream model, Map<String, Initializer> given, List<String> outputs) throws IOException {
    MessageReader in = new MessageReader(model);
    MessageWriter out = new MessageWriter();
    for (long tag = in.tag(); tag >= 0; tag = in.tag()) {
      if (tag == (MODEL_GRAPH << 3 | BYTES)) {
        out.message(MODEL_GRAPH, new OnnxGraph(in, given).graph(outputs));
      } else {
        in.copy(tag, out);
      }
    }
    return out.toByteArray();
  }

  private MessageWriter graph(List<String> outputs) throws IOException {
    MessageWriter graph = new MessageWriter();
    long after = in.enter();
    while (in.hasMore()) {
      long tag = in.tag();
      if (tag == (GRAPH_INITIALIZER << 3 | BYTES)) {
        initializer(graph);
      } else if (tag == (GRAPH_NODE << 3 | BYTES)) {
        node(graph);
      } else {
        in.copy(tag, graph);
      }
    }
    in.leave(after);
    for (String output : outputs) {
      graph.message(GRAPH_OUTPUT, new MessageWriter().text(VALUE_INFO_NAME, output));
    }
    return graph;
  }

  private boolean comesAsBytes(String name) {
    return given.get(name) == Initializer.BYTES;
  }

  private void initializer(MessageWriter graph) throws IOException {
    MessageWriter tensor = new MessageWriter();
    List<Long> dimensions = new ArrayList<>();
    long type = 0;
    String name = "";
    long after = in.enter();
    while (in.hasMore()) {
      long tag = in.tag();
      if (tag == (TENSOR_NAME << 3 | BYTES)) {
        name = in.text();
        tensor.text(TENSOR_NAME, name);
      } else if (tag == (TENSOR_DIMENSION << 3 | VARINT)) {
        dimensions.add(in.varint());
        tensor.number(TENSOR_DIMENSION, dimensions.getLast());
      } else if (tag == (TENSOR_TYPE << 3 | VARINT)) {
        type = in.varint();
      } else if (tag == (TENSOR_RAW_DATA << 3 | BYTES) && given.containsKey(name)) {
        in.skipBytes();
        lieElsewhere(tensor);
      } else {
        in.copy(tag, tensor);
      }
    }
    in.leave(after);
    boolean bytes = comesAsBytes(name);
    if (type > 0) {
      tensor.number(TENSOR_TYPE, bytes ? BYTE : type);
    }
    graph.message(GRAPH_INITIALIZER, tensor);
    if (bytes) {
      MessageWriter scale =
          new MessageWriter()
              .text(TENSOR_NAME, name + SCALE)
              .number(TENSOR_DIMENSION, dimensions.getLast())
              .number(TENSOR_TYPE, FLOAT);
      lieElsewhere(scale);
      graph.message(GRAPH_INITIALIZER, scale);
    }
  }

  private void node(MessageWriter graph) throws IOException {
    byte[] node = in.bytes();
    MessageReader fields = new MessageReader(node);
    List<String> inputs = new ArrayList<>();
    String output = "";
    String operator = "";
    while (fields.hasMore()) {
      int tag = (int) fields.tag();
      switch (tag) {
        case NODE_INPUT << 3 | BYTES -> inputs.add(fields.text());
        case NODE_OUTPUT << 3 | BYTES -> output = fields.text();
        case NODE_OPERATOR << 3 | BYTES -> operator = fields.text();
        default -> fields.copy(tag, new MessageWriter());
      }
    }
    if (operator.equals("MatMul") && comesAsBytes(inputs.getLast())) {
      multiplyInWholeNumbers(inputs.getFirst(), inputs.getLast(), output, graph);
    } else {
      graph.bytes(GRAPH_NODE, node);
    }
  }

  /**
   * In the place of a product of floats: the left side is rounded to 256 steps between its least
   * and its greatest value, whole numbers are multiplied and added up, and the sum is scaled back.
   * ONNX Runtime makes one operation of it.
   */
  private void multiplyInWholeNumbers(
      String left, String matrix, String product, MessageWriter graph) {
    String whole = left + "_quantized";
    String step = left + "_step";
    String zero = left + "_zero";
    if (quantized.add(left)) {
      graph.message(
          GRAPH_NODE, node("DynamicQuantizeLinear", List.of(left), List.of(whole, step, zero)));
    }
    String sum = product + "_sum";
    String asFloat = sum + "_float";
    String scale = product + SCALE;
    MessageWriter toFloat =
        new MessageWriter()
            .text(ATTRIBUTE_NAME, "to")
            .number(ATTRIBUTE_INTEGER, FLOAT)
            .number(ATTRIBUTE_TYPE, INTEGER_ATTRIBUTE);
    graph
        .message(GRAPH_NODE, node("MatMulInteger", List.of(whole, matrix, zero), List.of(sum)))
        .message(
            GRAPH_NODE,
            node("Cast", List.of(sum), List.of(asFloat)).message(NODE_ATTRIBUTE, toFloat))
        .message(GRAPH_NODE, node("Mul", List.of(step, matrix + SCALE), List.of(scale)))
        .message(GRAPH_NODE, node("Mul", List.of(asFloat, scale), List.of(product)));
  }

  private static MessageWriter node(String operator, List<String> inputs, List<String> outputs) {
    MessageWriter node = new MessageWriter();
    inputs.forEach(input -> node.text(NODE_INPUT, input));
    outputs.forEach(output -> node.text(NODE_OUTPUT, output));
    return node.text(NODE_NAME, outputs.getFirst()).text(NODE_OPERATOR, operator);
  }

  /** Says that the values lie outside of the model, where they must be given to the session. */
  private static void lieElsewhere(MessageWriter tensor) {
    tensor
        .message(
            TENSOR_EXTERNAL_DATA,
            new MessageWriter().text(ENTRY_KEY, "location").text(ENTRY_VALUE, "given"))
        .number(TENSOR_DATA_LOCATION, EXTERNAL);
  }
}
