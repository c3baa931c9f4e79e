package org.entente.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OnnxGraphTests {

  /** A model of version 6 whose graph has two initializers of four bytes. */
  private static final byte[] MODEL =
      message(
          field(8, 6),
          field(7, message(initializer("mine", "AAAA"), initializer("theirs", "BBBB"))));

  @Test
  void leavesOutTheValuesThatWillBeGivenAndKeepsTheOthers() throws IOException {
    String prepared = prepare(MODEL, Set.of("mine"));

    assertThat(prepared).contains("mine", "theirs", "BBBB").doesNotContain("AAAA");
  }

  @Test
  void saysThatTheGivenValuesLieElsewhere() throws IOException {
    assertThat(prepare(MODEL, Set.of("mine"))).containsOnlyOnce("location");
    assertThat(prepare(MODEL, Set.of())).doesNotContain("location");
  }

  @Test
  void addsTheOutputToTheGraphAndMendsItsLength() throws IOException {
    byte[] prepared = OnnxGraph.prepare(new ByteArrayInputStream(MODEL), Set.of(), "attention");

    byte[] graph = message(initializer("mine", "AAAA"), initializer("theirs", "BBBB"));
    byte[] output = field(12, field(1, "attention".getBytes(StandardCharsets.UTF_8)));
    assertThat(prepared).isEqualTo(message(field(8, 6), field(7, message(graph, output))));
  }

  @Test
  void tellsThatAModelEndsTooEarly() {
    byte[] half = java.util.Arrays.copyOf(MODEL, MODEL.length / 2);

    assertThatThrownBy(() -> prepare(half, Set.of())).isInstanceOf(IOException.class);
  }

  private static String prepare(byte[] model, Set<String> given) throws IOException {
    return new String(
        OnnxGraph.prepare(new ByteArrayInputStream(model), given, "attention"),
        StandardCharsets.ISO_8859_1);
  }

  private static byte[] initializer(String name, String values) {
    return field(
        5,
        message(
            field(8, name.getBytes(StandardCharsets.UTF_8)),
            field(9, values.getBytes(StandardCharsets.UTF_8))));
  }

  private static byte[] field(int number, int value) {
    return new byte[] {(byte) (number << 3), (byte) value};
  }

  private static byte[] field(int number, byte[] value) {
    return message(new byte[] {(byte) (number << 3 | 2), (byte) value.length}, value);
  }

  private static byte[] message(byte[]... fields) {
    var out = new ByteArrayOutputStream();
    for (byte[] field : fields) {
      out.writeBytes(field);
    }
    return out.toByteArray();
  }
}
