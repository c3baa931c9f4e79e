package org.entente.article;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real scraped page about Kazakhstan in January 2022. It is not ours to give away: where it is
 * absent, tests that need it are skipped.
 */
public final class SeedArticle {

  private static final Path AT =
      Path.of(
          System.getProperty("entente.seed", "../../shared/articles/china-kazakhstan-2022-01.txt"));

  private SeedArticle() {}

  public static Path path() {
    assumeTrue(Files.exists(AT), "skipped: the seed article is not at " + AT);
    return AT;
  }

  public static String text() throws IOException {
    return Files.readString(path());
  }
}
