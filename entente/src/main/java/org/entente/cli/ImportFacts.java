package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.curation.Signature;
import org.entente.ingest.table.FactImport;
import org.entente.ingest.table.FactTable;
import org.entente.server.EntenteServer;
import org.entente.server.RunningServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes facts that a researcher brings into the graph. */
@Command(
    name = "import",
    description = {
      "Takes facts that you bring into the graph, from a table (csv or jsonl).",
      "Its columns are subject, relation, object, from, to, source, quote; docs/import.md has all of"
          + " them.",
      "A row that makes no sense is reported with its line and reason; the rest goes in.",
      "A file of the same name again is a new edition, which takes the place of the one before."
    },
    mixinStandardHelpOptions = true)
final class ImportFacts implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Under which name the table is known (default: that of the file).")
  private @Nullable String name;

  @Option(names = "--by", paramLabel = "WHO", description = "Who brings it, for the audit trail.")
  private @Nullable String by;

  @Option(names = "--why", paramLabel = "WORDS", description = "Why, for the audit trail.")
  private @Nullable String why;

  @Parameters(paramLabel = "FILE", description = "A .csv, .tsv, .jsonl or .ndjson file.")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Override
  public Integer call() {
    String fileName = String.valueOf(file.getFileName());
    FactTable.Format format = FactTable.Format.ofFile(fileName);
    String text = read();
    String table = name == null ? fileName : name;
    FactImport.Report report = take(table, format, text);
    PrintWriter err = spec.commandLine().getErr();
    report.failures().forEach(row -> err.printf("%s:%d: %s%n", file, row.line(), row.reason()));
    err.flush();
    PrintWriter out = spec.commandLine().getOut();
    out.println(Summary.of(report));
    out.flush();
    return report.failures().isEmpty() ? 0 : Entente.FAILURE;
  }

  private String read() {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new CommandFailure(
          "%s is not in UTF-8. Save it as 'CSV UTF-8' and try again.".formatted(file), e);
    } catch (IOException e) {
      throw new CommandFailure("%s cannot be read; check the path.".formatted(file), e);
    }
  }

  private FactImport.Report take(String table, FactTable.Format format, String text) {
    return data.whenFree(() -> take(table, format, text, new Signature(by, why)));
  }

  private FactImport.Report take(
      String table, FactTable.Format format, String text, Signature sender) {
    if (RunningServer.of(data.folder()).isPresent()) {
      try (Api api = Api.of(data)) {
        return new RemoteImport(api).take(table, format, text, sender);
      }
    }
    // read before the graph is opened, which takes seconds
    FactTable read = FactTable.read(table, format, text);
    try (EntenteServer server = EntenteServer.quietly(data.folder())) {
      return server.factImport().take(read, sender);
    }
  }
}
