package org.entente.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnnxGraphTests {

  /** A model of version 6 whose graph has two initializers of four bytes. */
  private static final byte[] MODEL =
      message(
          field(8, 6),
          field(7, message(initializer("mine", "AAAA"), initializer("theirs", "BBBB"))));

  @Test
  void leavesOutTheValuesThatWillBeGivenAndKeepsTheOthers() throws IOException {
    String prepared = prepare(MODEL, Map.of("mine", OnnxGraph.Initializer.FLOATS));

    assertThat(prepared).contains("mine", "theirs", "BBBB").doesNotContain("AAAA");
  }

  @Test
  void saysThatTheGivenValuesLieElsewhere() throws IOException {
    assertThat(prepare(MODEL, Map.of("mine", OnnxGraph.Initializer.FLOATS)))
        .containsOnlyOnce("location");
    assertThat(prepare(MODEL, Map.of())).doesNotContain("location");
  }

  @Test
  void addsTheOutputToTheGraphAndMendsItsLength() throws IOException {
    byte[] prepared = OnnxGraph.prepare(new ByteArrayInputStream(MODEL), Map.of(), "attention");

    byte[] graph = message(initializer("mine", "AAAA"), initializer("theirs", "BBBB"));
    byte[] output = field(12, field(1, "attention".getBytes(StandardCharsets.UTF_8)));
    assertThat(prepared).isEqualTo(message(field(8, 6), field(7, message(graph, output))));
  }

  @Test
  void multipliesInWholeNumbersByAMatrixOfBytesAndByNoOther() throws IOException {
    byte[] model =
        model(
            product("x", "mine", "y"),
            product("x", "other", "z"),
            initializer("mine", "AAAA"),
            initializer("other", "BBBB"));

    String prepared = prepare(model, Map.of("mine", OnnxGraph.Initializer.BYTES));

    assertThat(prepared)
        .containsOnlyOnce("DynamicQuantizeLinear")
        .containsOnlyOnce("MatMulInteger")
        .contains("mine_scale", new String(product("x", "other", "z"), StandardCharsets.UTF_8))
        .doesNotContain(new String(product("x", "mine", "y"), StandardCharsets.UTF_8));
  }

  @Test
  void roundsOnceWhatSeveralMatricesMultiply() throws IOException {
    byte[] model =
        model(
            product("x", "query", "q"),
            product("x", "key", "k"),
            initializer("query", "AAAA"),
            initializer("key", "BBBB"));

    String prepared =
        prepare(
            model,
            Map.of("query", OnnxGraph.Initializer.BYTES, "key", OnnxGraph.Initializer.BYTES));

    assertThat(prepared).containsOnlyOnce("DynamicQuantizeLinear");
    assertThat(prepared.split("MatMulInteger", -1)).hasSize(3);
  }

  @Test
  void tellsThatAModelEndsTooEarly() {
    byte[] half = java.util.Arrays.copyOf(MODEL, MODEL.length / 2);

    assertThatThrownBy(() -> prepare(half, Map.of())).isInstanceOf(IOException.class);
  }

  private static String prepare(byte[] model, Map<String, OnnxGraph.Initializer> given)
      throws IOException {
    return new String(
        OnnxGraph.prepare(new ByteArrayInputStream(model), given, "attention"),
        StandardCharsets.ISO_8859_1);
  }

  private static byte[] model(byte[]... parts) {
    return field(7, message(parts));
  }

  private static byte[] product(String left, String right, String name) {
    return field(
        1,
        message(
            field(1, left.getBytes(StandardCharsets.UTF_8)),
            field(1, right.getBytes(StandardCharsets.UTF_8)),
            field(2, name.getBytes(StandardCharsets.UTF_8)),
            field(4, "MatMul".getBytes(StandardCharsets.UTF_8))));
  }

  private static byte[] initializer(String name, String values) {
    return field(
        5,
        message(
            field(1, 4),
            field(8, name.getBytes(StandardCharsets.UTF_8)),
            field(9, values.getBytes(StandardCharsets.UTF_8))));
  }

  private static byte[] field(int number, int value) {
    return new byte[] {(byte) (number << 3), (byte) value};
  }

  private static byte[] field(int number, byte[] value) {
    byte[] length =
        value.length < 0x80
            ? new byte[] {(byte) value.length}
            : new byte[] {(byte) (value.length | 0x80), (byte) (value.length >> 7)};
    return message(new byte[] {(byte) (number << 3 | 2)}, length, value);
  }

  private static byte[] message(byte[]... fields) {
    var out = new ByteArrayOutputStream();
    for (byte[] field : fields) {
      out.writeBytes(field);
    }
    return out.toByteArray();
  }
}
