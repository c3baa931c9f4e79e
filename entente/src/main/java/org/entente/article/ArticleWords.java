package org.entente.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files of this package: one entry a line, {@code #} begins a comment. */
final class ArticleWords {

  private ArticleWords() {}

  static List<String> lines(String file) {
    try (InputStream in = ArticleWords.class.getResourceAsStream("/article/" + file)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without article/" + file + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
