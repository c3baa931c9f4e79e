package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import org.entente.article.Article;
import org.entente.article.language.Language;
import org.entente.cli.progress.ProgressLine;
import org.entente.extraction.Extraction;
import org.entente.extraction.precedent.Precedents;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what texts claim, without a graph. */
@Command(
    name = "extract",
    description = {
      "Says what texts claim. Each line {\"id\", \"published\", \"text\"} gives a line {\"id\","
          + " \"claims\"};",
      "'published' may be left out. Offsets count characters (Unicode code points).",
      "Only English is read: the line of a text that is certainly in another language has no"
          + " claims",
      "and its code, as in \"skipped\": \"fr\"; standard error tells it too.",
      "Of a text of more than 2,000,000 characters the rest is left out, as \"unread\" and standard"
          + " error tell."
    },
    mixinStandardHelpOptions = true)
public final class Extract implements Callable<Integer> {

  /** Lines that are read before the first of them is written. */
  private static final int CHUNK = 32;

  private final Supplier<Engine> engine;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE.jsonl",
      description = "The texts; - or nothing is standard input.")
  private @Nullable Path file;

  @Mixin private CutOption cut = new CutOption();

  @Option(
      names = "--explain",
      description = {
        "Prints for people, instead of lines of JSON, who is mentioned and how each was resolved,"
            + " what was",
        "seen of each pair of actors and how it was scored, the words that weighed most, and why it"
            + " was taken",
        "as a claim or left; and for each claim three of the gold's that are most like it to the"
            + " weights."
      })
  private boolean explain;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "Where --explain finds the gold; without it, gold/ of this checkout.")
  private @Nullable Path gold;

  /** The command; the engine is loaded when it runs. */
  Extract(Supplier<Engine> engine) {
    this.engine = engine;
  }

  /**
   * What became of a line.
   *
   * @param text the answer; absent where there is none
   * @param remark what standard error tells of it; absent where there is nothing to tell
   */
  private record Answer(int line, @Nullable String text, @Nullable String remark) {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    boolean wellDone = true;
    try (LineSource source = LineSource.open(file);
        ProgressLine shown = ProgressLine.on(System.err);
        ProgressBar progress = shown.bar("extract", "texts").build()) {
      Engine loaded = engine.get();
      Extraction extraction = loaded.extraction(cut.cut());
      Precedents precedents = explain ? precedents(loaded, err) : null;
      for (List<LineSource.Line> lines = source.next(CHUNK);
          !lines.isEmpty();
          lines = source.next(CHUNK)) {
        List<Answer> answers =
            lines.parallelStream().map(line -> answer(line, extraction, precedents)).toList();
        shown.above(() -> print(answers, out, err));
        wellDone &= answers.stream().allMatch(answer -> answer.text() != null);
        progress.stepBy(lines.size());
      }
    } catch (NoSuchFileException e) {
      err.printf("There is no file %s.%n", e.getFile());
      wellDone = false;
    } catch (IOException e) {
      err.printf("%s cannot be read: %s%n", file, e.getMessage());
      wellDone = false;
    }
    err.flush();
    return wellDone ? 0 : 1;
  }

  private static void print(List<Answer> answers, PrintWriter out, PrintWriter err) {
    for (Answer answer : answers) {
      if (answer.text() != null) {
        out.println(answer.text());
      }
      if (answer.remark() != null) {
        err.printf("Line %d: %s.%n", answer.line(), answer.remark());
      }
    }
    out.flush();
    err.flush();
  }

  /** Absent where there is no gold, of which a word is said. */
  private @Nullable Precedents precedents(Engine loaded, PrintWriter err) {
    Path folder = gold == null ? DataFolder.home().resolve("gold") : gold;
    try {
      return loaded.precedents(folder);
    } catch (NoSuchFileException e) {
      err.printf(
          "There is no gold in %s, so it is not told which of its claims are nearest; --gold DIR"
              + " says where it is.%n",
          folder);
      return null;
    } catch (IOException e) {
      err.printf(
          "The gold in %s cannot be read, so it is not told which of its claims are nearest: %s%n",
          folder, e.getMessage());
      return null;
    }
  }

  private Answer answer(
      LineSource.Line line, Extraction extraction, @Nullable Precedents precedents) {
    try {
      TextLine text = TextLine.read(line.text());
      Article article = text.article();
      Language language = article.language();
      if (language != null && article.isForeign()) {
        return new Answer(
            line.number(),
            explain ? AccountText.skipped(text, language) : ClaimLine.skipped(text, language),
            "the text is in %s; only English is read".formatted(language.name()));
      }
      String answer =
          explain
              ? AccountText.of(text, extraction.account(article), precedents)
              : ClaimLine.write(text, extraction.extract(article));
      return new Answer(
          line.number(),
          answer,
          text.unread() == 0
              ? null
              : "the text is too long; the last %,d characters were left unread"
                  .formatted(text.unread()));
    } catch (IllegalArgumentException e) {
      return new Answer(line.number(), null, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // One text that the engine cannot read must not cost the others
      return new Answer(line.number(), null, "the text could not be read (%s)".formatted(e));
    }
  }
}
