package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The GraphQL requests behind the commands, as they lie in {@code ask/}. */
final class Documents {

  private Documents() {}

  static String read(String file) {
    try (InputStream in = Documents.class.getResourceAsStream("/ask/" + file)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without ask/" + file + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
