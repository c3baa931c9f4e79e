package org.entente.extraction.encoder;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a protobuf message. */
final class MessageWriter {

  // How a field is written
  private static final int VARINT = 0;
  private static final int BYTES = 2;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  MessageWriter number(int field, long value) {
    raw((long) field << 3 | VARINT);
    raw(value);
    return this;
  }

  MessageWriter text(int field, String value) {
    return bytes(field, value.getBytes(StandardCharsets.UTF_8));
  }

  MessageWriter message(int field, MessageWriter value) {
    return bytes(field, value.toByteArray());
  }

  MessageWriter bytes(int field, byte[] value) {
    raw((long) field << 3 | BYTES);
    raw(value.length);
    raw(value);
    return this;
  }

  /** A number as it stands, without a field. */
  private void raw(long value) {
    long rest = value;
    for (; (rest & ~0x7fL) != 0; rest >>>= 7) {
      out.write((int) (rest & 0x7f | 0x80));
    }
    out.write((int) rest);
  }

  /** Bytes as they stand, without a field. */
  private void raw(byte[] value) {
    out.writeBytes(value);
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }
}
