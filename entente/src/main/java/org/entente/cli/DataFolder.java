package org.entente.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which graph a command is about. */
final class DataFolder {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of the graph (default: 'data' beside the program).")
  private Path folder = home().resolve("data");

  Path folder() {
    return folder.toAbsolutePath().normalize();
  }

  /** The program's own folder, as its launcher says; else where it was started. */
  static Path home() {
    return Path.of(System.getProperty("entente.home", "."));
  }
}
