package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.graph.store.GraphUnavailable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which graph a command is about. */
final class DataFolder {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of the graph (default: 'data' beside the program).")
  private Path folder = home().resolve("data");

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description =
          "How long to wait while another process has the graph open (default: ${DEFAULT-VALUE}).")
  private int wait = 20;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  /**
   * Where it is; it need not be there yet.
   *
   * @throws CommandFailure if something else than a folder stands there
   */
  Path folder() {
    Path place = folder.toAbsolutePath().normalize();
    if (Files.exists(place) && !Files.isDirectory(place)) {
      throw new CommandFailure(
          "A graph is kept in a folder, and %s is a file: name another place with --data."
              .formatted(place));
    }
    return place;
  }

  /**
   * What needs the graph to be open in this process alone: it is tried again while another process,
   * as a server that is just starting or a question that is just answered, has it open.
   *
   * @param task looks anew each time whether a server is there that it can ask; does nothing before
   *     the graph is open
   * @throws GraphUnavailable.DataFolderInUse if the other process outlasts the time to wait
   */
  <T> T whenFree(Supplier<T> task) {
    Instant end = Instant.now().plusSeconds(wait);
    boolean told = false;
    while (true) {
      try {
        return task.get();
      } catch (RuntimeException e) {
        if (!isInUse(e) || !Instant.now().isBefore(end)) {
          throw e;
        }
      }
      if (!told) {
        PrintWriter err = command.commandLine().getErr();
        err.printf(
            "Another process has the data folder %s open; waiting for it, at most %d seconds.%n",
            folder(), wait);
        err.flush();
        told = true;
      }
      Pause.whileWaitingFor("the data folder");
    }
  }

  private static boolean isInUse(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(GraphUnavailable.DataFolderInUse.class::isInstance);
  }

  /** The program's own folder, as its launcher says; else where it was started. */
  static Path home() {
    return Path.of(System.getProperty("entente.home", "."));
  }
}
