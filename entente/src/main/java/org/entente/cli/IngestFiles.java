package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.article.file.ArticleFile;
import org.entente.article.file.ArticleFiles;
import org.entente.cli.progress.ProgressLine;
import org.entente.ingest.FileIngest;
import org.entente.server.EntenteServer;
import org.entente.server.RunningServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles into the graph. */
@Command(
    name = "ingest",
    description = {
      "Takes articles into the graph: txt, html, json, jsonl and warc files, or folders of them.",
      "A json or jsonl file in a folder in which nothing has a field 'text' is passed over.",
      "An article in another language than English is kept, but not read for claims.",
      "A run that was cut off can be started again: what is in the graph already changes nothing."
    },
    mixinStandardHelpOptions = true)
final class IngestFiles implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private DataFolder data = new DataFolder();

  @Mixin private CutOption cut = new CutOption();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    List<ArticleFile> files = new ArrayList<>();
    paths.forEach(path -> files.addAll(ArticleFiles.below(path)));
    ArticleBar bar = new ArticleBar(err, "articles", ProgressLine.on(System.err));
    refuseCutForServer();
    bar.begins(ArticleFiles.articlesIn(files));
    FileIngest.Report report = data.whenFree(() -> ingest(files, bar));
    bar.ends(report);
    return report.broken() == 0 && report.failed() == 0 ? 0 : Entente.FAILURE;
  }

  private FileIngest.Report ingest(List<ArticleFile> files, ArticleBar bar) {
    if (RunningServer.of(data.folder()).isPresent()) {
      refuseCutForServer();
      try (Api api = Api.of(data)) {
        return new RemoteIngest(api, bar).ingest(files);
      }
    }
    try (EntenteServer server = EntenteServer.quietly(data.folder(), cut.cut())) {
      return new FileIngest(server.ingest(), server.graph().writer(), bar).ingest(files);
    }
  }

  private void refuseCutForServer() {
    if (RunningServer.of(data.folder()).isPresent()
        && spec.commandLine().getParseResult().hasMatchedOption("--cut")) {
      throw new ParameterException(
          spec.commandLine(),
          "A server runs on this graph, and its own cut decides what becomes a claim. Leave --cut out, or stop the server and start it again with 'up --cut %s'."
              .formatted(cut.cut()));
    }
  }
}
