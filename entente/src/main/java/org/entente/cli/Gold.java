package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.extraction.evaluation.GoldCheck;
import org.entente.extraction.evaluation.GoldFile.Mistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks after the gold: the texts from which the extractor learns. */
@Command(
    name = "gold",
    description = "Looks after the texts from which the extractor learns.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class Gold {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  /** Says what is wrong with gold files, with file and line. */
  @Command(
      name = "check",
      description = "Says what is wrong with gold files, with file and line.",
      mixinStandardHelpOptions = true)
  int check(
      @Parameters(
              arity = "0..*",
              paramLabel = "PLACE",
              description = "Files, or folders of them; without any, gold/ of this checkout.")
          @Nullable List<Path> places) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      List<Path> files =
          GoldCheck.files(
              places == null || places.isEmpty()
                  ? List.of(DataFolder.home().resolve("gold"))
                  : places);
      ReferenceKnowledge knowledge = ReferenceKnowledge.bundled();
      List<Mistake> mistakes = GoldCheck.mistakes(files, id -> knowledge.actor(id).isPresent());
      mistakes.forEach(err::println);
      out.printf("%d files, %d mistakes%n", files.size(), mistakes.size());
      return mistakes.isEmpty() ? 0 : Entente.FAILURE;
    } catch (NoSuchFileException e) {
      err.printf("There is no file %s.%n", e.getFile());
      return Entente.FAILURE;
    } catch (IOException e) {
      err.printf("The gold cannot be read: %s%n", e.getMessage());
      return Entente.FAILURE;
    } finally {
      out.flush();
      err.flush();
    }
  }
}
