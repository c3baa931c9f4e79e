package org.entente.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.entente.extraction.encoder.Tensor;
import org.entente.extraction.encoder.Weights;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.training.example.Batches;
import org.entente.training.example.CountrySwap;
import org.entente.training.example.Example;
import org.entente.training.example.Examples;
import org.entente.training.example.Joins;
import org.entente.training.example.Unit;
import org.entente.training.example.WordDropout;
import org.entente.training.network.AdamW;
import org.entente.training.network.Network;
import org.entente.training.network.Parameters;
import org.entente.training.network.SafetensorsFile;

/**
 * Goes through the units epoch by epoch. What is drawn at random follows from the seed and the
 * place alone, so a training that was interrupted goes on as if it had not been.
 */
final class Trainer {

  /** What an interruption may cost. */
  private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(5);

  private final Recipe recipe;
  private final Joins units;
  private final Examples examples;
  private final CountrySwap swap;
  private final WordDropout wordDropout;
  private final Progress progress;
  private final Checkpoint checkpoint;
  private final Path folder;
  private final String fingerprint;

  /**
   * A training.
   *
   * @param units what is learned from, two actors or more in each
   * @param folder where it keeps what it needs to go on
   * @param fingerprint of the recipe and the data
   */
  Trainer(
      Recipe recipe,
      Joins units,
      Examples examples,
      CountrySwap swap,
      WordDropout wordDropout,
      Progress progress,
      Path folder,
      String fingerprint) {
    this.recipe = recipe;
    this.units = units;
    this.examples = examples;
    this.swap = swap;
    this.wordDropout = wordDropout;
    this.progress = progress;
    this.checkpoint = new Checkpoint(folder);
    this.folder = folder;
    this.fingerprint = fingerprint;
  }

  /**
   * Trains to the end.
   *
   * @param begin the weights with which it begins, where it does not go on
   * @param goOn whether it is to be interrupted after so many steps; {@code _ -> true} for never
   * @return the weights
   */
  Map<String, Tensor> train(Map<String, Tensor> begin, IntPredicate goOn) throws IOException {
    int perEpoch = (units.size() + recipe.descent().batch() - 1) / recipe.descent().batch();
    int steps = perEpoch * recipe.descent().epochs();
    try (NDManager manager = NDManager.newBaseManager()) {
      int from = 0;
      double loss = 0;
      Checkpoint.State state = checkpoint.exists() ? checkpoint.read(fingerprint) : null;
      Parameters parameters =
          new Parameters(manager, state == null ? begin : weights(begin, state));
      AdamW optimizer =
          new AdamW(
              parameters,
              name ->
                  isEncoder(name) ? recipe.descent().encoderRate() : recipe.descent().headRate(),
              recipe.descent().weightDecay(),
              recipe.descent().clip());
      if (state != null) {
        optimizer.restore(state.tensors()::tensor);
        from = state.step();
        loss = state.lossOfEpoch();
      }
      Network network =
          new Network(
              parameters, (float) recipe.dropout(), recipe.attributeWeight(), recipe.arithmetic());
      progress.begin(steps, from);
      long written = System.nanoTime();
      List<List<Unit>> batches = List.of();
      for (int step = from; step < steps; step++) {
        int epoch = step / perEpoch;
        if (batches.isEmpty() || step % perEpoch == 0) {
          long seed = recipe.seed() * 1_000_003 + epoch;
          batches = Batches.of(units.of(seed), recipe.descent().batch(), seed);
        }
        loss += step(network, manager, examples(batches.get(step % perEpoch), epoch), step);
        optimizer.step(step + 1, recipe.descent().share(step, steps));
        progress.step(epoch + 1, loss / (step % perEpoch + 1));
        boolean epochIsOver = (step + 1) % perEpoch == 0;
        if (epochIsOver) {
          progress.epoch(epoch + 1, loss / perEpoch);
          loss = 0;
          keepForTheAverage(epoch, parameters);
        }
        boolean interrupted = !goOn.test(step + 1);
        boolean due = System.nanoTime() - written > BETWEEN_CHECKPOINTS.toNanos();
        if (interrupted || due || (epochIsOver && step + 1 < steps)) {
          checkpoint.write(fingerprint, step + 1, loss, parameters.copy(), optimizer.state());
          written = System.nanoTime();
        }
        if (interrupted) {
          throw new InterruptedTraining();
        }
      }
      progress.end();
      return recipe.descent().average() > 1 ? average(parameters.copy()) : parameters.copy();
    }
  }

  /** Removes what is needed to go on only. */
  void tidyUp() throws IOException {
    checkpoint.delete();
    for (int epoch = 0; epoch < recipe.descent().epochs(); epoch++) {
      Files.deleteIfExists(epochFile(epoch));
    }
  }

  private static Map<String, Tensor> weights(Map<String, Tensor> begin, Checkpoint.State state) {
    Map<String, Tensor> weights = new TreeMap<>();
    begin.keySet().forEach(name -> weights.put(name, state.tensors().tensor(name)));
    return weights;
  }

  private static boolean isEncoder(String name) {
    return name.startsWith("encoder.") || name.startsWith("embeddings.");
  }

  private double step(Network network, NDManager manager, List<Example> batch, int number) {
    Engine.getInstance().setRandomSeed((int) (recipe.seed() * 31 + number));
    try (NDManager step = manager.newSubManager();
        GradientCollector collector = Engine.getInstance().newGradientCollector()) {
      NDArray loss = network.loss(step, batch);
      collector.backward(loss);
      return loss.getFloat();
    }
  }

  private List<Example> examples(List<Unit> batch, int epoch) {
    return batch.parallelStream().map(unit -> example(unit, epoch)).toList();
  }

  private Example example(Unit unit, int epoch) {
    SplittableRandom random =
        new SplittableRandom(
            recipe.seed() * 1_000_003 + epoch * 7919L + unit.item().id().hashCode());
    GoldItem version =
        random.nextDouble() < recipe.texts().swap()
            ? swap.swapped(unit.item(), random)
            : unit.item();
    return wordDropout.of(examples.of(unit, version), random);
  }

  private Path epochFile(int epoch) {
    return folder.resolve("epoch-%d.safetensors".formatted(epoch + 1));
  }

  private void keepForTheAverage(int epoch, Parameters parameters) throws IOException {
    if (recipe.descent().average() > 1
        && epoch >= recipe.descent().epochs() - recipe.descent().average()
        && epoch < recipe.descent().epochs() - 1) {
      SafetensorsFile.write(epochFile(epoch), parameters.copy());
    }
  }

  private Map<String, Tensor> average(Map<String, Tensor> last) throws IOException {
    List<Map<String, Tensor>> all = new ArrayList<>(List.of(last));
    for (int epoch = recipe.descent().epochs() - recipe.descent().average();
        epoch < recipe.descent().epochs() - 1;
        epoch++) {
      try (InputStream file = Files.newInputStream(epochFile(epoch))) {
        Weights weights = Weights.read(file);
        Map<String, Tensor> tensors = new TreeMap<>();
        last.keySet().forEach(name -> tensors.put(name, weights.tensor(name)));
        all.add(tensors);
      }
    }
    return MeanWeights.of(all);
  }
}
