package org.entente.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A graph that knows who is who and nothing else, left by the practice run of the launcher. An
 * empty data folder begins with a copy of it, which is faster than writing all of it anew; what has
 * changed since is written as in any other graph.
 */
final class Seed {

  /** Where the launcher says that it is. */
  private static final String PROPERTY = "entente.seed";

  private Seed() {}

  /** Copies the seed to a data folder that has no graph yet, if there is a seed. */
  static void plant(Path data) {
    String seed = System.getProperty(PROPERTY);
    if (seed != null && Files.isDirectory(Path.of(seed)) && !holdsGraph(data)) {
      copy(Path.of(seed), data);
    }
  }

  private static boolean holdsGraph(Path data) {
    return Files.exists(data.resolve("data"));
  }

  private static void copy(Path seed, Path data) {
    try (Stream<Path> files = Files.walk(seed)) {
      for (Path file : files.toList()) {
        Path copy = data.resolve(seed.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else if (!isLock(file)) {
          Files.copy(file, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLock(Path file) {
    return List.of("store_lock", "database_lock").contains(file.getFileName().toString());
  }
}
