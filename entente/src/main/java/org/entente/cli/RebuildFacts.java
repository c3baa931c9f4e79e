package org.entente.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.entente.graph.Graph;
import org.entente.graph.write.WriteSummary;
import org.entente.server.RunningServer;
import org.entente.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Derives all facts anew from their claims, and stories from their texts. */
@Command(
    name = "rebuild",
    description =
        "Finds anew which articles are copies of one story, and derives all facts anew from the"
            + " claims; what comes out is what was there.",
    mixinStandardHelpOptions = true)
final class RebuildFacts implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(paramLabel = "facts", description = "What to rebuild: facts.")
  private String what = "facts";

  @Override
  public Integer call() {
    if (!what.equals("facts")) {
      throw new picocli.CommandLine.ParameterException(
          spec.commandLine(), "Only 'facts' can be rebuilt, not '%s'.".formatted(what));
    }
    WriteSummary summary = data.whenFree(this::rebuilt);
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%d facts derived, %d removed%n", summary.facts(), summary.removedFacts());
    out.flush();
    return 0;
  }

  private WriteSummary rebuilt() {
    if (RunningServer.of(data.folder()).isPresent()) {
      throw new CommandFailure(
          "A server holds the folder %s; stop it first.".formatted(data.folder()));
    }
    try (Graph graph = Graph.open(ServerSettings.graph(data.folder(), 0, System.getenv()))) {
      return graph.writer().rebuildFacts();
    }
  }
}
