package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a file or of standard input, a few at a time, with their numbers. */
final class LineSource implements AutoCloseable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A line that is not blank. */
  record Line(int number, String text) {}

  private final BufferedReader reader;
  private int number;

  private LineSource(BufferedReader reader) {
    this.reader = reader;
  }

  /**
   * Opens a file.
   *
   * @param file which; absent or {@code -} for standard input
   * @throws IOException if it cannot be opened
   */
  static LineSource open(@Nullable Path file) throws IOException {
    // What is no UTF-8 is replaced, so that one spoilt byte does not stop the rest
    return new LineSource(
        new BufferedReader(
            new InputStreamReader(
                isStandardInput(file) ? System.in : Files.newInputStream(file),
                StandardCharsets.UTF_8)));
  }

  private static boolean isStandardInput(@Nullable Path file) {
    return file == null || file.toString().equals("-");
  }

  /** At most so many lines more; none at the end. */
  List<Line> next(int most) throws IOException {
    List<Line> lines = new ArrayList<>();
    while (lines.size() < most) {
      String text = reader.readLine();
      if (text == null) {
        break;
      }
      number++;
      if (number == 1 && text.startsWith(BYTE_ORDER_MARK)) {
        text = text.substring(1);
      }
      if (!text.isBlank()) {
        lines.add(new Line(number, text));
      }
    }
    return lines;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
