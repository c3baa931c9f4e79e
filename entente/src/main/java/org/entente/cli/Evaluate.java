package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import me.tongfei.progressbar.ProgressBar;
import org.entente.actor.MentionFinder;
import org.entente.claim.Claim;
import org.entente.cli.progress.ProgressLine;
import org.entente.extraction.ClaimExtractor;
import org.entente.extraction.calibration.CalibrationError;
import org.entente.extraction.calibration.CalibrationError.Prediction;
import org.entente.extraction.calibration.Cut;
import org.entente.extraction.encoder.Precision;
import org.entente.extraction.evaluation.GoldCheck;
import org.entente.extraction.evaluation.GoldFile;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.GoldJson;
import org.entente.extraction.evaluation.Predictions;
import org.entente.extraction.evaluation.Scoring;
import org.entente.extraction.evaluation.Third;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares what the extractor finds with what careful readers found. */
@Command(
    name = "evaluate",
    description =
        "Extracts gold texts anew and compares: how far confidence is off, then a table by relation, kind of text, polarity and attribute, the whole last.",
    mixinStandardHelpOptions = true)
public final class Evaluate implements Callable<Integer> {

  private static final int CHUNK = 32;

  private final Function<Settings, ? extends ClaimExtractor> extractor;
  private final Supplier<? extends MentionFinder> mentionFinder;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Gold texts: .jsonl, .txt in the short notation, or folders of these.")
  private List<Path> files = List.of();

  @Option(
      names = "--third",
      paramLabel = "THIRD",
      description =
          "Only this third of the gold: ${COMPLETION-CANDIDATES}. Folders leave out drills.")
  private @Nullable Third third;

  @Option(
      names = "--model",
      paramLabel = "FOLDER",
      description = "Other weights than the packaged ones, as 'train' writes them.")
  private @Nullable Path model;

  @Option(
      names = "--precision",
      paramLabel = "PRECISION",
      description =
          "What the encoder multiplies in: ${COMPLETION-CANDIDATES}. Usually ${DEFAULT-VALUE}.")
  private Precision precision = Precision.USUAL;

  @Mixin private CutOption cut = new CutOption();

  @Option(
      names = "--errors",
      description =
          "First lists what was missed and what is wrong, with causes and their counts; but of no text of the test third, whose errors nobody reads.")
  private boolean errors;

  /**
   * How to extract.
   *
   * @param model the folder of the weights; absent for the packaged ones
   * @param precision what the encoder multiplies in
   * @param cut above which line a finding is a claim
   */
  public record Settings(@Nullable Path model, Precision precision, Cut cut) {}

  /**
   * The command.
   *
   * @param extractor loads the extractor when it runs
   * @param mentionFinder finds who is named, to tell why a claim was missed
   */
  public Evaluate(
      Function<Settings, ? extends ClaimExtractor> extractor,
      Supplier<? extends MentionFinder> mentionFinder) {
    this.extractor = extractor;
    this.mentionFinder = mentionFinder;
  }

  @Override
  public Integer call() {
    if (model != null && !Files.isDirectory(model)) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no folder %s; --model names one that 'entente train' has written."
              .formatted(model));
    }
    PrintWriter err = spec.commandLine().getErr();
    Map<String, GoldItem> items = new LinkedHashMap<>();
    boolean wellDone = true;
    for (Path file : files) {
      try {
        for (Path found : GoldCheck.files(List.of(file))) {
          if (!Files.isDirectory(file) || !file.relativize(found).startsWith("drills")) {
            wellDone &= read(found, items, err);
          }
        }
      } catch (NoSuchFileException e) {
        err.printf("There is no file %s.%n", e.getFile());
        wellDone = false;
      } catch (IOException e) {
        err.printf("%s cannot be read: %s%n", file, e.getMessage());
        wellDone = false;
      }
    }
    err.flush();
    items.keySet().removeIf(id -> third != null && Third.of(id) != third);
    if (items.isEmpty()) {
      err.println("There is nothing to evaluate.");
      err.flush();
      return 1;
    }
    PrintWriter out = spec.commandLine().getOut();
    Map<GoldItem, List<Claim>> found = extract(new ArrayList<>(items.values()));
    if (errors) {
      new MistakeList(mentionFinder.get()).print(found, out);
    }
    Scoring scoring = new Scoring();
    List<Prediction> predictions = new ArrayList<>();
    found.forEach(
        (item, claims) -> {
          scoring.add(item, claims.stream().map(Claim::statement).toList());
          predictions.addAll(Predictions.of(item, claims));
        });
    if (!predictions.isEmpty()) {
      out.printf(
          Locale.ROOT,
          "confidence is off by %.3f on average over %d bins of equal mass, of %d claims that are right or wrong%n",
          CalibrationError.of(predictions),
          CalibrationError.BINS,
          predictions.size());
    }
    scoring.lines().forEach(out::println);
    out.flush();
    return wellDone ? 0 : 1;
  }

  private static boolean read(Path file, Map<String, GoldItem> items, PrintWriter err)
      throws IOException {
    if (file.toString().endsWith(".txt")) {
      GoldFile gold = GoldFile.read(file);
      gold.items().forEach(item -> items.put(item.id(), item));
      gold.mistakes().forEach(err::println);
      return gold.mistakes().isEmpty();
    }
    return readLines(file, items, err);
  }

  /** Reads a file's items; what does not begin as an object is a comment. */
  private static boolean readLines(Path file, Map<String, GoldItem> items, PrintWriter err)
      throws IOException {
    boolean wellDone = true;
    try (LineSource source = LineSource.open(file)) {
      for (LineSource.Line line : source.next(Integer.MAX_VALUE)) {
        if (line.text().strip().startsWith("{")) {
          try {
            GoldItem item = GoldJson.read(line.text());
            items.put(item.id(), item);
          } catch (IllegalArgumentException e) {
            err.printf("%s, line %d: %s.%n", file, line.number(), e.getMessage());
            wellDone = false;
          }
        }
      }
    }
    return wellDone;
  }

  private Map<GoldItem, List<Claim>> extract(List<GoldItem> items) {
    Map<GoldItem, List<Claim>> found = new LinkedHashMap<>();
    ClaimExtractor extraction = extractor.apply(new Settings(model, precision, cut.cut()));
    try (ProgressLine line = ProgressLine.on(System.err);
        ProgressBar progress = line.bar("evaluate", "texts").setInitialMax(items.size()).build()) {
      for (int begin = 0; begin < items.size(); begin += CHUNK) {
        List<GoldItem> chunk = items.subList(begin, Math.min(items.size(), begin + CHUNK));
        List<List<Claim>> claims =
            chunk.parallelStream().map(item -> extraction.extract(item.article())).toList();
        IntStream.range(0, chunk.size()).forEach(i -> found.put(chunk.get(i), claims.get(i)));
        progress.stepBy(chunk.size());
      }
    }
    return found;
  }
}
