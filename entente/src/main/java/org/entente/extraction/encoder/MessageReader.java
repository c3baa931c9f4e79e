package org.entente.extraction.encoder;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a protobuf message field by field, as it comes. */
final class MessageReader {

  static final int VARINT = 0;
  static final int FIXED64 = 1;
  static final int BYTES = 2;
  static final int FIXED32 = 5;

  private final InputStream in;

  /** How many bytes of the message that was entered are still to come. */
  private long left;

  /** Of a file. */
  MessageReader(InputStream in) {
    this.in = in;
    this.left = Long.MAX_VALUE;
  }

  /** Of a message that is in memory already. */
  MessageReader(byte[] message) {
    this.in = new ByteArrayInputStream(message);
    this.left = message.length;
  }

  /** Whether the message goes on; a file's end is only seen by {@link #tag}. */
  boolean hasMore() {
    return left > 0;
  }

  /** The next field's number and kind; -1 at the end of the file. */
  long tag() throws IOException {
    int first = in.read();
    if (first < 0) {
      return -1;
    }
    left--;
    return first < 0x80 ? first : (first & 0x7f) | varint() << 7;
  }

  /** Goes into a message; gives what {@link #leave} wants to be told at its end. */
  long enter() throws IOException {
    long length = varint();
    long after = left - length;
    left = length;
    return after;
  }

  /** Goes on in the enclosing message. */
  void leave(long after) {
    left = after;
  }

  long varint() throws IOException {
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

  byte[] bytes() throws IOException {
    return exactly(varint());
  }

  String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** Goes over the bytes of a field. */
  void skipBytes() throws IOException {
    long length = varint();
    in.skipNBytes(length);
    left -= length;
  }

  /** Writes the field that has this tag as it stands. */
  void copy(long tag, MessageWriter out) throws IOException {
    out.raw(tag);
    switch ((int) (tag & 7)) {
      case VARINT -> out.raw(varint());
      case FIXED64 -> out.raw(exactly(8));
      case FIXED32 -> out.raw(exactly(4));
      case BYTES -> {
        byte[] value = bytes();
        out.raw(value.length);
        out.raw(value);
      }
      default -> throw new IOException("This is no ONNX model: it has a tag %d.".formatted(tag));
    }
  }

  private byte[] exactly(long length) throws IOException {
    byte[] value = in.readNBytes(Math.toIntExact(length));
    if (value.length < length) {
      throw new EOFException("The ONNX model ends too early.");
    }
    left -= length;
    return value;
  }
}
