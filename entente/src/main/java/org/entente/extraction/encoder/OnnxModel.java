package org.entente.extraction.encoder;

import java.util.List;

/**
 * An ONNX model in the making, the protobuf message that ONNX Runtime reads: operations in the
 * order in which they are applied, each with one output or several, and initializers whose values
 * are given when a session is made.
 */
final class OnnxModel {

  /** ONNX Runtime's own operators. */
  static final String MICROSOFT = "com.microsoft";

  private static final int ONNX_VERSION = 8;
  private static final int OPERATORS_VERSION = 17;
  private static final int MICROSOFT_VERSION = 1;

  // Field numbers of onnx.proto3
  private static final int MODEL_VERSION = 1;
  private static final int MODEL_GRAPH = 7;
  private static final int MODEL_OPERATORS = 8;
  private static final int OPERATORS_DOMAIN = 1;
  private static final int OPERATORS_OF_VERSION = 2;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_NAME = 2;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int GRAPH_INPUT = 11;
  private static final int GRAPH_OUTPUT = 12;
  private static final int NODE_INPUT = 1;
  private static final int NODE_OUTPUT = 2;
  private static final int NODE_NAME = 3;
  private static final int NODE_OPERATOR = 4;
  private static final int NODE_ATTRIBUTE = 5;
  private static final int NODE_DOMAIN = 7;
  private static final int ATTRIBUTE_NAME = 1;
  private static final int ATTRIBUTE_INTEGER = 3;
  private static final int ATTRIBUTE_INTEGERS = 8;
  private static final int ATTRIBUTE_TYPE = 20;
  private static final int TENSOR_DIMENSION = 1;
  private static final int TENSOR_TYPE = 2;
  private static final int TENSOR_NUMBER = 7;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_EXTERNAL_DATA = 13;
  private static final int TENSOR_DATA_LOCATION = 14;
  private static final int ENTRY_KEY = 1;
  private static final int ENTRY_VALUE = 2;
  private static final int VALUE_NAME = 1;
  private static final int VALUE_TYPE = 2;
  private static final int TYPE_OF_TENSOR = 1;
  private static final int ELEMENT_TYPE = 1;
  private static final int SHAPE = 2;
  private static final int SHAPE_DIMENSION = 1;
  private static final int DIMENSION_VALUE = 1;
  private static final int DIMENSION_NAME = 2;

  // Values of its enumerations
  private static final int EXTERNAL = 1;
  private static final int INTEGER = 2;
  private static final int INTEGERS = 7;

  /** What a tensor holds. */
  enum Type {
    FLOAT(1),
    BYTE(3),
    INTEGER(6),
    LONG(7);

    private final int number;

    Type(int number) {
      this.number = number;
    }
  }

  /** A setting of an operation. */
  record Attribute(String name, List<Integer> values, boolean isOne) {

    static Attribute of(String name, int value) {
      return new Attribute(name, List.of(value), true);
    }

    static Attribute of(String name, List<Integer> values) {
      return new Attribute(name, values, false);
    }
  }

  private final MessageWriter graph = new MessageWriter();

  OnnxModel(String name) {
    graph.text(GRAPH_NAME, name);
  }

  /** Awaits one row of any number of values with each run. */
  void row(String name, Type type) {
    MessageWriter shape =
        new MessageWriter()
            .message(SHAPE_DIMENSION, new MessageWriter().number(DIMENSION_VALUE, 1))
            .message(SHAPE_DIMENSION, new MessageWriter().text(DIMENSION_NAME, "pieces"));
    MessageWriter tensor =
        new MessageWriter().number(ELEMENT_TYPE, type.number).message(SHAPE, shape);
    graph.message(
        GRAPH_INPUT,
        new MessageWriter()
            .text(VALUE_NAME, name)
            .message(VALUE_TYPE, new MessageWriter().message(TYPE_OF_TENSOR, tensor)));
  }

  /** Gives out what is called so. */
  void output(String name) {
    graph.message(GRAPH_OUTPUT, new MessageWriter().text(VALUE_NAME, name));
  }

  /** Awaits the values of a tensor when a session is made. */
  void initializer(String name, Type type, int... dimensions) {
    MessageWriter tensor = new MessageWriter();
    for (int dimension : dimensions) {
      tensor.number(TENSOR_DIMENSION, dimension);
    }
    graph.message(
        GRAPH_INITIALIZER,
        tensor
            .number(TENSOR_TYPE, type.number)
            .text(TENSOR_NAME, name)
            .message(
                TENSOR_EXTERNAL_DATA,
                new MessageWriter().text(ENTRY_KEY, "location").text(ENTRY_VALUE, "given"))
            .number(TENSOR_DATA_LOCATION, EXTERNAL));
  }

  /** A tensor of whole numbers. */
  void numbers(String name, List<Integer> values) {
    MessageWriter tensor =
        new MessageWriter()
            .number(TENSOR_DIMENSION, values.size())
            .number(TENSOR_TYPE, Type.LONG.number);
    values.forEach(value -> tensor.number(TENSOR_NUMBER, value));
    graph.message(GRAPH_INITIALIZER, tensor.text(TENSOR_NAME, name));
  }

  /**
   * Applies one of ONNX's operators.
   *
   * @param inputs what it is applied to; an empty name leaves out one that may be left out
   * @param outputs what its results are called from here on
   */
  void apply(String operator, List<String> inputs, List<String> outputs, Attribute... attributes) {
    apply("", operator, inputs, outputs, attributes);
  }

  /** Applies one of ONNX Runtime's own operators to the same end. */
  void applyOwn(
      String operator, List<String> inputs, List<String> outputs, Attribute... attributes) {
    apply(MICROSOFT, operator, inputs, outputs, attributes);
  }

  private void apply(
      String domain,
      String operator,
      List<String> inputs,
      List<String> outputs,
      Attribute... attributes) {
    MessageWriter node = new MessageWriter();
    inputs.forEach(input -> node.text(NODE_INPUT, input));
    outputs.forEach(output -> node.text(NODE_OUTPUT, output));
    node.text(NODE_NAME, outputs.getFirst()).text(NODE_OPERATOR, operator);
    for (Attribute attribute : attributes) {
      node.message(NODE_ATTRIBUTE, message(attribute));
    }
    graph.message(GRAPH_NODE, node.text(NODE_DOMAIN, domain));
  }

  private static MessageWriter message(Attribute attribute) {
    MessageWriter message = new MessageWriter().text(ATTRIBUTE_NAME, attribute.name());
    attribute
        .values()
        .forEach(
            value ->
                message.number(attribute.isOne() ? ATTRIBUTE_INTEGER : ATTRIBUTE_INTEGERS, value));
    return message.number(ATTRIBUTE_TYPE, attribute.isOne() ? INTEGER : INTEGERS);
  }

  /** The model as ONNX Runtime reads it. */
  byte[] toByteArray() {
    return new MessageWriter()
        .number(MODEL_VERSION, ONNX_VERSION)
        .message(MODEL_OPERATORS, operators("", OPERATORS_VERSION))
        .message(MODEL_OPERATORS, operators(MICROSOFT, MICROSOFT_VERSION))
        .message(MODEL_GRAPH, graph)
        .toByteArray();
  }

  private static MessageWriter operators(String domain, int version) {
    return new MessageWriter().text(OPERATORS_DOMAIN, domain).number(OPERATORS_OF_VERSION, version);
  }
}
