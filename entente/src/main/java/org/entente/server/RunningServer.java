package org.entente.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The server that holds a data folder, as it noted itself down there.
 *
 * @param process the process that it is
 * @param started since when that process lives: another may have got its number later
 * @param uri where it listens
 */
public record RunningServer(long process, Instant started, URI uri) {

  private static final String FILE = "server.txt";

  /** By how much two readings of one start may differ where the clock is put right meanwhile. */
  private static final Duration SAME_START = Duration.ofMinutes(1);

  /**
   * The server that holds this folder, if one does. A note that is not whole, or that a server left
   * behind as it was killed, is none.
   */
  public static Optional<RunningServer> of(Path data) {
    try {
      return read(Files.readAllLines(data.resolve(FILE))).filter(RunningServer::lives);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<RunningServer> read(List<String> lines) {
    if (lines.size() != 3) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new RunningServer(
              Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)), URI.create(lines.get(2))));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private boolean lives() {
    return ProcessHandle.of(process)
        .map(RunningServer::start)
        .filter(start -> Duration.between(start, started).abs().compareTo(SAME_START) < 0)
        .isPresent();
  }

  private static Instant start(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  /** Notes this process down as the server that holds the folder, for as long as it lives. */
  public static void note(Path data, URI uri) {
    ProcessHandle self = ProcessHandle.current();
    Path file = data.resolve(FILE);
    try {
      Files.createDirectories(data);
      // whole or not at all, since other processes read it at any time
      Path draft = Files.createTempFile(data, "server", ".part");
      Files.write(
          draft, List.of(String.valueOf(self.pid()), start(self).toString(), uri.toString()));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      file.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
