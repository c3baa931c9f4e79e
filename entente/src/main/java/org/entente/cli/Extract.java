package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.entente.article.Article;
import org.entente.article.language.Language;
import org.entente.extraction.Extraction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
      "and its code, as in \"skipped\": \"fr\"; standard error tells it too."
    },
    mixinStandardHelpOptions = true)
public final class Extract implements Callable<Integer> {

  /** Lines that are read before the first of them is written. */
  private static final int CHUNK = 32;

  private final Supplier<Extraction> extractor;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE.jsonl",
      description = "The texts; - or nothing is standard input.")
  private @Nullable Path file;

  @Option(
      names = "--explain",
      description = {
        "Prints for people, instead of lines of JSON, who is mentioned and how each was resolved,"
            + " what was",
        "seen of each pair of actors and how it was scored, the words that weighed most, and why it"
            + " was taken",
        "as a claim or left. Not told: which texts it was learned from; the weights do not keep"
            + " them."
      })
  private boolean explain;

  /** The command; the extractor is loaded when it runs. */
  public Extract(Supplier<Extraction> extractor) {
    this.extractor = extractor;
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
        ProgressBar progress = progress()) {
      Extraction extraction = extractor.get();
      for (List<LineSource.Line> lines = source.next(CHUNK);
          !lines.isEmpty();
          lines = source.next(CHUNK)) {
        List<Answer> answers =
            lines.parallelStream().map(line -> answer(line, extraction)).toList();
        for (Answer answer : answers) {
          if (answer.text() != null) {
            out.println(answer.text());
          }
          if (answer.remark() != null) {
            err.printf("Line %d: %s.%n", answer.line(), answer.remark());
          }
          wellDone &= answer.text() != null;
        }
        out.flush();
        err.flush();
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

  private Answer answer(LineSource.Line line, Extraction extraction) {
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
              ? AccountText.of(text, extraction.account(article))
              : ClaimLine.write(text, extraction.extract(article));
      return new Answer(line.number(), answer, null);
    } catch (IllegalArgumentException e) {
      return new Answer(line.number(), null, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // One text that the engine cannot read must not cost the others
      return new Answer(line.number(), null, "the text could not be read (%s)".formatted(e));
    }
  }

  private static ProgressBar progress() {
    return new ProgressBarBuilder().setTaskName("extract").setUnit(" texts", 1).build();
  }
}
