package org.entente.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A graph that knows who is who and nothing else, left by the practice run of the launcher. An
 * empty data folder begins with a copy of it, which is faster than writing all of it anew; what has
 * changed since is written as in any other graph.
 */
final class Seed {

  /** Where the launcher says that it is. */
  private static final String PROPERTY = "entente.seed";

  /** The folder of the graph itself, in a data folder and in the seed. */
  private static final String GRAPH = "data";

  private static final String PART = "seed.part";

  private Seed() {}

  /**
   * Copies the seed to a data folder that has no graph yet, if there is a seed. The graph is there
   * as a whole or not at all, so that a start that is cut off leaves no half of it.
   */
  static void plant(Path data) {
    String seed = System.getProperty(PROPERTY);
    if (seed != null && Files.isDirectory(Path.of(seed)) && !holdsGraph(data)) {
      try {
        Path part = data.resolve(PART);
        FileSystemUtils.deleteRecursively(part);
        copy(Path.of(seed), part);
        moveInto(data, part);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static boolean holdsGraph(Path data) {
    return Files.exists(data.resolve(GRAPH));
  }

  private static void copy(Path seed, Path part) throws IOException {
    try (Stream<Path> files = Files.walk(seed)) {
      for (Path file : files.toList()) {
        Path copy = part.resolve(seed.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else if (!isLock(file)) {
          Files.copy(file, copy);
        }
      }
    }
  }

  /** The graph itself comes last, as it tells that all is there. */
  private static void moveInto(Path data, Path part) throws IOException {
    try (Stream<Path> children = Files.list(part)) {
      for (Path child : children.filter(each -> !each.endsWith(GRAPH)).toList()) {
        Path place = data.resolve(child.getFileName());
        if (!Files.exists(place)) {
          Files.move(child, place);
        }
      }
    }
    Files.move(part.resolve(GRAPH), data.resolve(GRAPH), StandardCopyOption.ATOMIC_MOVE);
    FileSystemUtils.deleteRecursively(part);
  }

  private static boolean isLock(Path file) {
    return List.of("store_lock", "database_lock").contains(file.getFileName().toString());
  }
}
