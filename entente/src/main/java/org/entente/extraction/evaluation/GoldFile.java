package org.entente.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a file of gold texts holds.
 *
 * @param file where it lies
 * @param items its items in order; those with mistakes are left out
 * @param mistakes what is wrong with it, in order
 */
public record GoldFile(Path file, List<GoldItem> items, List<Mistake> mistakes) {

  public GoldFile {
    items = List.copyOf(items);
    mistakes = List.copyOf(mistakes);
  }

  /**
   * Something that a person must mend.
   *
   * @param file where
   * @param line in which line, the first is 1
   * @param what what is wrong, without a full stop
   */
  public record Mistake(Path file, int line, String what) {
    @Override
    public String toString() {
      return "%s:%d: %s".formatted(file, line, what);
    }
  }

  /**
   * Reads a file in the short notation, or one of JSON lines if its name says so.
   *
   * @throws IOException if it cannot be read
   */
  public static GoldFile read(Path file) throws IOException {
    return file.toString().endsWith(".txt") ? GoldNotation.read(file) : GoldJson.read(file);
  }
}
