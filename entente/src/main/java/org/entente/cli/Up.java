package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.cli.progress.ProgressLine;
import org.entente.server.EntenteServer;
import org.entente.server.ServerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the server, and on an empty graph reads the samples. */
@Command(
    name = "up",
    description = {
      "Serves the graph: explorer, GraphQL, GraphiQL and Neo4j Browser. An empty graph first reads samples/.",
      "With NEO4J_URI (and NEO4J_USERNAME, NEO4J_PASSWORD) in the environment the graph is on that server."
    },
    mixinStandardHelpOptions = true)
final class Up implements Callable<Integer> {

  private static final int DEFAULT_PORT = 8080;
  private static final int LAST_PORT = 65_535;
  private static final int DEFAULT_BOLT_PORT = 7687;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--address",
      paramLabel = "HOST",
      description =
          "The address to listen on (default: ${DEFAULT-VALUE}, this machine alone; 0.0.0.0: all of its networks).")
  private String address = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The HTTP port (default: ${DEFAULT-VALUE}; 0: any).")
  private int port = DEFAULT_PORT;

  @Option(
      names = "--bolt-port",
      paramLabel = "N",
      description = "The Bolt port (default: ${DEFAULT-VALUE}; 0: any).")
  private int boltPort = DEFAULT_BOLT_PORT;

  @Option(names = "--no-samples", description = "Leave an empty graph without samples.")
  private boolean noSamples;

  @Mixin private CutOption cut = new CutOption();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    requirePort("--port", port);
    requirePort("--bolt-port", boltPort);
    ServerSettings settings =
        new ServerSettings(
            data.folder(),
            address,
            port,
            ServerSettings.graph(data.folder(), boltPort, System.getenv()),
            samples(),
            cut.cut());
    err.println("Starting with the graph in " + data.folder() + " …");
    err.flush();
    EntenteServer server =
        data.whenFree(
            () ->
                EntenteServer.start(
                    settings, new ArticleBar(err, "samples", ProgressLine.on(System.err))));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
    out.printf(
        """
        Explorer       %1$s/
        GraphQL        %1$s/graphql
        GraphiQL       %1$s/graphiql
        Neo4j Browser  %1$s/browser/
        Bolt           %2$s
        """,
        server.uri(), server.graph().store().uri());
    out.flush();
    return 0;
  }

  private void requirePort(String option, int number) {
    if (number < 0 || number > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(),
          "%s must be between 0 and %d, not %d.".formatted(option, LAST_PORT, number));
    }
  }

  private @Nullable Path samples() {
    Path samples = DataFolder.home().resolve("samples");
    return noSamples || !Files.isDirectory(samples) ? null : samples;
  }
}
