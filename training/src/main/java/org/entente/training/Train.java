package org.entente.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;
import org.entente.training.Training.Outcome;
import org.entente.training.example.HeldOut;
import org.entente.training.example.TrainingFailure;
import org.entente.training.network.Arithmetic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code entente train}. */
@Command(
    name = "train",
    description = {
      "Teaches the extractor from gold and measures it on a third that it did not see.",
      "Writes encoder.safetensors, encoder.json and model-card.md, which 'evaluate --model' and model/ take.",
      "The test third is never read."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
public final class Train implements Callable<Integer> {

  private static final String HOME = System.getProperty("entente.home", ".");

  /** How long a stop may take to write where the training stands. */
  private static final Duration TIME_TO_STOP = Duration.ofMinutes(1);

  private final CountDownLatch finished = new CountDownLatch(1);

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--gold", paramLabel = "DIR", description = "The gold.")
  private Path gold = Path.of(HOME, "gold");

  @Option(names = "--out", paramLabel = "DIR", description = "Where the model goes.")
  private Path out = Path.of(HOME, "target", "train");

  @Option(
      names = "--hold-out",
      paramLabel = "PART",
      description =
          "Not learned from but evaluated on: ${COMPLETION-CANDIDATES}. TENTH is a tenth of both visible thirds and all whole articles.")
  private HeldOut heldOut = Recipe.USUAL.texts().heldOut();

  @Option(
      names = "--cross-validate",
      description =
          "Holds out each visible third in turn, then learns from both, with the confidence from the two: three trainings, in folders of DIR.")
  private boolean crossValidate;

  @Option(names = "--resume", description = "Goes on with what was interrupted in DIR.")
  private boolean resume;

  @Option(names = "--epochs", paramLabel = "N", description = "How often all is gone through.")
  private int epochs = Recipe.USUAL.descent().epochs();

  @Option(names = "--seed", paramLabel = "N", description = "Of all that is drawn at random.")
  private long seed = Recipe.USUAL.seed();

  @Option(names = "--threads", paramLabel = "N", description = "Threads to compute with.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--batch", paramLabel = "N", description = "Texts in a step.")
  private int batch = Recipe.USUAL.descent().batch();

  @Option(names = "--encoder-rate", paramLabel = "R", description = "Learning rate, encoder.")
  private double encoderRate = Recipe.USUAL.descent().encoderRate();

  @Option(names = "--head-rate", paramLabel = "R", description = "Learning rate above it.")
  private double headRate = Recipe.USUAL.descent().headRate();

  @Option(
      names = "--swap",
      paramLabel = "SHARE",
      description = "Share of texts whose countries are swapped.")
  private double swap = Recipe.USUAL.texts().swap();

  @Option(
      names = "--attribute-weight",
      paramLabel = "W",
      description = "What a claim's attributes count beside the claim.")
  private double attributeWeight = Recipe.USUAL.attributeWeight();

  @Option(
      names = "--dropout",
      paramLabel = "SHARE",
      description = "Values within the encoder that are left out.")
  private double dropout = Recipe.USUAL.dropout();

  @Option(
      names = "--word-dropout",
      paramLabel = "SHARE",
      description = "Word pieces that are made unreadable.")
  private double wordDropout = Recipe.USUAL.texts().wordDropout();

  @Option(
      names = "--join",
      paramLabel = "SHARE",
      description = "Share of texts that are joined in pairs, two short ones in one.")
  private double join = Recipe.USUAL.texts().join();

  @Option(
      names = "--windows",
      split = ",",
      paramLabel = "WORDS",
      description =
          "Also teaches windows of articles and long passages of so many words (the product's are 45,140, and as much at once as the encoder takes).")
  private List<Integer> windows = Recipe.USUAL.texts().windows();

  @Option(
      names = "--average",
      paramLabel = "N",
      description = "Averages the weights after the last N epochs.")
  private int average = Recipe.USUAL.descent().average();

  @Option(names = "--no-drills", description = "Leaves the drills out.")
  private boolean noDrills;

  @Option(
      names = "--items",
      paramLabel = "N",
      description =
          "Learns from at most N texts, drawn by the seed, and evaluates on as many; for trials.",
      showDefaultValue = CommandLine.Help.Visibility.NEVER)
  private int items = Recipe.USUAL.texts().most();

  @Option(
      names = "--arithmetic",
      paramLabel = "KIND",
      description =
          "How the encoder's matrices are multiplied: ${COMPLETION-CANDIDATES}. with BFLOAT16 a step takes about three quarters of the time on processors that have it (avx512_bf16 in /proc/cpuinfo), and slow on others.")
  private Arithmetic arithmetic = Recipe.USUAL.arithmetic();

  @Option(
      names = "--begin",
      split = ",",
      paramLabel = "DIR",
      description =
          "Begins with the mean of these models' weights instead of the base weights; with --epochs 0 that mean is the model. They must not have learned from what is held out.",
      showDefaultValue = CommandLine.Help.Visibility.NEVER)
  private List<Path> begin = Recipe.USUAL.begin();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "Name and version of the weights, kept on every claim. Usually 'unnamed' with a number that follows from the recipe and the gold.",
      showDefaultValue = CommandLine.Help.Visibility.NEVER)
  private @Nullable String name;

  public static void main(String[] args) {
    // PyTorch's wrapper neither calls home nor looks for models, and says only what is wrong
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    System.setProperty("org.slf4j.simpleLogger.log.ai.djl.util.cuda", "error");
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Train())
        .setCommandName("entente train")
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((failure, line, _) -> tell(failure, line.getErr()));
  }

  private static int tell(Exception failure, PrintWriter err) throws Exception {
    if (!(failure instanceof TrainingFailure || failure instanceof InterruptedTraining)) {
      throw failure;
    }
    err.println(failure.getMessage());
    err.flush();
    return 1;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 or more.");
    }
    System.setProperty("ai.djl.pytorch.num_threads", String.valueOf(threads));
    System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    Recipe recipe = recipe();
    if (!resume && Files.isDirectory(out) && !isEmpty(out)) {
      throw new TrainingFailure(
          "%s holds something already: --resume goes on with it, another --out begins anew."
              .formatted(out));
    }
    Training training = new Training(gold, threads, System.err);
    IntPredicate goOn = untilStopped();
    try {
      if (crossValidate) {
        crossValidate(training, recipe, goOn);
      } else {
        training.run(recipe, name, out, goOn);
      }
    } finally {
      finished.countDown();
    }
    PrintWriter result = spec.commandLine().getOut();
    result.println(crossValidate ? out.resolve("all") : out);
    result.flush();
    return 0;
  }

  private void crossValidate(Training training, Recipe recipe, IntPredicate goOn)
      throws IOException {
    Outcome first =
        training.run(recipe.holdingOut(HeldOut.FIRST), name, out.resolve("without-first"), goOn);
    Outcome second =
        training.run(recipe.holdingOut(HeldOut.SECOND), name, out.resolve("without-second"), goOn);
    Outcome all = training.run(recipe.holdingOut(HeldOut.NONE), name, out.resolve("all"), goOn);
    Evaluation one = first.evaluation();
    Evaluation other = second.evaluation();
    if (one != null && other != null) {
      training.calibrate(out.resolve("all"), one.with(other), all);
    }
  }

  private Recipe recipe() {
    try {
      return new Recipe(
          new Texts(heldOut, !noDrills, items, windows, join, swap, wordDropout),
          new Descent(
              epochs,
              batch,
              encoderRate,
              headRate,
              Recipe.USUAL.descent().weightDecay(),
              Recipe.USUAL.descent().warmUp(),
              Recipe.USUAL.descent().clip(),
              average),
          seed,
          attributeWeight,
          dropout,
          arithmetic,
          begin);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var within = Files.list(folder)) {
      return within.findAny().isEmpty();
    }
  }

  /** Who stops the program does not lose what was learned: the step ends, and its place is kept. */
  private IntPredicate untilStopped() {
    AtomicBoolean stopped = new AtomicBoolean();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopped.set(true);
                  try {
                    if (!finished.await(TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
                      System.err.println("The last minutes of the training are lost.");
                    }
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
    return _ -> !stopped.get();
  }
}
