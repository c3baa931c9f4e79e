package org.entente.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import org.entente.extraction.encoder.Precision;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code entente} and what can be done with it. */
@Command(
    name = "entente",
    description = "News as a knowledge graph: who supports whom, when, and who says so.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      Up.class,
      IngestFiles.class,
      ImportFacts.class,
      RebuildFacts.class,
      Gold.class,
      Train.class
    })
public final class Entente {

  /** Set to see where an error came from. */
  private static final String DEBUG = "ENTENTE_DEBUG";

  /** Exit status of a failure that is told in words; a wrong command line is 2. */
  static final int FAILURE = 1;

  private Entente() {}

  public static void main(String[] args) {
    Quiet.logs();
    int status = commandLine().execute(args);
    // a server that came up goes on until it is stopped
    if (status != 0 || !Arrays.asList(args).contains("up")) {
      System.exit(status);
    }
  }

  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Entente());
    commandLine.addSubcommand(Ask.command());
    commandLine.addSubcommand(new Extract(() -> Engine.load(null, Precision.USUAL)));
    commandLine.addSubcommand(
        new Evaluate(
            wanted -> Engine.load(wanted.model(), wanted.precision()).extraction(wanted.cut()),
            Engine::names));
    commandLine.setExecutionExceptionHandler(
        (failure, line, parsed) -> tell(failure, line.getErr()));
    return commandLine;
  }

  private static int tell(Exception failure, PrintWriter err) {
    err.println(Failure.inWords(failure));
    if (System.getenv(DEBUG) != null) {
      failure.printStackTrace(err);
    } else if (!Failure.isExpected(failure)) {
      err.printf("Set %s=1 and try again to see where it came from.%n", DEBUG);
    }
    err.flush();
    return FAILURE;
  }
}
