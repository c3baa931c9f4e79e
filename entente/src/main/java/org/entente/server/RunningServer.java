package org.entente.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server that holds a data folder, as it noted itself down there.
 *
 * @param process the process that it is
 * @param uri where it listens
 */
public record RunningServer(long process, URI uri) {

  private static final String FILE = "server.txt";

  /** The server that holds this folder, if one does. */
  public static Optional<RunningServer> of(Path data) {
    Path file = data.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      List<String> lines = Files.readAllLines(file);
      RunningServer noted =
          new RunningServer(Long.parseLong(lines.getFirst()), URI.create(lines.get(1)));
      return Optional.of(noted).filter(server -> ProcessHandle.of(server.process()).isPresent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes this process down as the server that holds the folder, for as long as it lives. */
  static void note(Path data, URI uri) {
    Path file = data.resolve(FILE);
    try {
      Files.createDirectories(data);
      Files.write(file, List.of(String.valueOf(ProcessHandle.current().pid()), uri.toString()));
      file.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
