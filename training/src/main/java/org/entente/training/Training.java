package org.entente.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.entente.actor.Actor;
import org.entente.actor.MentionFinder;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.extraction.ArticleWindows;
import org.entente.extraction.Extraction;
import org.entente.extraction.calibration.Calibration;
import org.entente.extraction.calibration.Cut;
import org.entente.extraction.calibration.Leanings;
import org.entente.extraction.encoder.ModelCard;
import org.entente.extraction.encoder.RelationModel;
import org.entente.extraction.encoder.Tensor;
import org.entente.extraction.encoder.WordPieces;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.GoldJson;
import org.entente.extraction.evaluation.Scoring;
import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;
import org.entente.ontology.ContentHash;
import org.entente.training.example.Corpus;
import org.entente.training.example.CountrySwap;
import org.entente.training.example.Examples;
import org.entente.training.example.HeldOut;
import org.entente.training.example.Joins;
import org.entente.training.example.TrainingFailure;
import org.entente.training.example.Unit;
import org.entente.training.example.WordDropout;
import org.entente.training.network.BaseWeights;
import org.entente.training.network.Heads;
import org.jspecify.annotations.Nullable;

/**
 * From gold to a model: reads the texts, trains on them, lets the product read the third that was
 * held out, and writes weights, calibration and a card.
 */
final class Training {

  /** Characters of the hash in a name; enough to tell trainings apart. */
  private static final int HASH = 8;

  private final Path gold;
  private final int threads;
  private final PrintStream err;
  private final ReferenceKnowledge knowledge = ReferenceKnowledge.bundled();
  private final MentionFinder finder = new GazetteerMentionFinder(knowledge);
  private final ModelCard card = ModelCard.bundled();
  private final WordPieces wordPieces = WordPieces.bundled(card);
  private final ArticleWindows windows = new ArticleWindows(finder, wordPieces);
  private final Corpus corpus;

  /**
   * A training on a folder of gold.
   *
   * @param threads how many threads PyTorch and the evaluation use
   * @throws TrainingFailure if the gold cannot be learned from
   */
  Training(Path gold, int threads, PrintStream err) {
    this.gold = gold;
    this.threads = threads;
    this.err = err;
    this.corpus = Corpus.read(gold, id -> knowledge.actor(id).isPresent());
  }

  /**
   * The outcome of one training.
   *
   * @param name of the weights
   * @param evaluation absent where nothing was held out
   * @param text the card as far as it goes without what others found out
   */
  record Outcome(String name, @Nullable Evaluation evaluation, CardText text) {}

  /**
   * Trains by a recipe into a folder, or goes on there, and evaluates on what was held out.
   *
   * @param given the name of the weights; absent where nobody gave one
   */
  Outcome run(Recipe recipe, @Nullable String given, Path folder, IntPredicate goOn)
      throws IOException {
    Files.createDirectories(folder);
    List<GoldItem> items = items(recipe);
    List<Unit> units =
        items.parallelStream()
            .map(item -> Unit.of(item, recipe.texts().windows(), windows))
            .flatMap(List::stream)
            .toList();
    if (units.isEmpty()) {
      throw new TrainingFailure(
          "No text of %s names two actors, so there is nothing to learn.".formatted(gold));
    }
    ModelFolder model = new ModelFolder(folder);
    String taught = recipe + " on gold " + fingerprint(items);
    String name = given == null ? unnamed(taught) : given;
    Progress progress = new Progress(err, "train " + folder.getFileName());
    Trainer trainer =
        new Trainer(
            recipe,
            new Joins(units, recipe.texts().join(), windows),
            new Examples(card, wordPieces, windows),
            new CountrySwap(items, finder, knowledge.names(), countries()),
            new WordDropout(wordPieces, recipe.texts().wordDropout()),
            progress,
            folder,
            taught);
    if (!model.hasWeights()) {
      Memory.check(recipe.descent().batch());
      progress.say(
          "%s: %d texts, %d units, %d threads"
              .formatted(name, items.size(), units.size(), threads));
      model.writeWeights(name, trainer.train(begin(recipe), goOn));
    }
    CardText text = new CardText(name);
    int claims = items.stream().mapToInt(item -> item.claims().size()).sum();
    text.data(items.size(), units.size(), claims, gold.toString());
    text.recipe(recipe, threads, progress.secondsPerStep() / recipe.descent().batch());
    HeldOut heldOut = recipe.texts().heldOut();
    Evaluation evaluation = heldOut == HeldOut.NONE ? null : evaluated(model, recipe);
    if (evaluation != null) {
      calibrate(model, name, evaluation, heldOut.words(), text);
    }
    model.writeCard(text.toString());
    trainer.tidyUp();
    return new Outcome(name, evaluation, text);
  }

  /**
   * What weights are called to which nobody gave a name: the same training gives the same, and no
   * other does, so that no claim passes for one that the packaged weights found.
   *
   * @param taught the recipe and the gold
   */
  static String unnamed(String taught) {
    return "unnamed " + ContentHash.of(taught).substring(0, HASH);
  }

  /** Gives a model that learned from all what cross-validation found out about its like. */
  void calibrate(Path folder, Evaluation evaluation, Outcome outcome) throws IOException {
    ModelFolder model = new ModelFolder(folder);
    calibrate(
        model, outcome.name, evaluation, "both visible thirds by cross-validation", outcome.text);
    model.writeCard(outcome.text.toString());
  }

  private void calibrate(
      ModelFolder model, String name, Evaluation evaluation, String on, CardText text)
      throws IOException {
    List<Judged> judged = evaluation.judged();
    CrossFit crossFit = CrossFit.of(judged, evaluation.gold());
    Calibration fitted = LogisticFit.of(judged);
    Calibration calibration = new Calibration(fitted.weights(), fitted.offset(), crossFit.cuts());
    double line = calibration.line(Cut.USUAL);
    Leanings leanings = LeaningFit.best(tried -> evaluation.scored(crossFit::logOdds, line, tried));
    model.writeCalibration(name, calibration, leanings, on);
    Scoring scoring = evaluation.scored(crossFit::logOdds, line, leanings);
    text.calibration(
        on,
        calibration.cuts(),
        crossFit.error(line),
        cut -> evaluation.scored(crossFit::logOdds, calibration.line(cut), leanings));
    text.figures("%d texts, %s".formatted(evaluation.size(), on), scoring);
    scoring.lines().forEach(err::println);
  }

  private Evaluation evaluated(ModelFolder folder, Recipe recipe) {
    List<GoldItem> items = atMost(recipe, corpus.heldOut(recipe.texts().heldOut()));
    err.printf("evaluating on %s …%n", recipe.texts().heldOut().words());
    try (RelationModel model = folder.load(threads)) {
      return Evaluation.of(items, new Extraction(finder, model));
    }
  }

  private List<GoldItem> items(Recipe recipe) {
    return atMost(recipe, corpus.learned(recipe.texts().heldOut(), recipe.texts().drills()));
  }

  private static List<GoldItem> atMost(Recipe recipe, List<GoldItem> items) {
    if (items.size() <= recipe.texts().most()) {
      return items;
    }
    List<GoldItem> drawn = new ArrayList<>(items);
    Collections.shuffle(drawn, new Random(recipe.seed()));
    return drawn.subList(0, recipe.texts().most());
  }

  private List<ActorId> countries() {
    return knowledge.allActors().stream()
        .filter(actor -> actor.kind() == ActorKind.COUNTRY)
        .map(Actor::id)
        .sorted()
        .toList();
  }

  private Map<String, Tensor> begin(Recipe recipe) throws IOException {
    Map<String, Tensor> weights = new TreeMap<>(BaseWeights.read(card));
    int width = BaseWeights.width(weights);
    weights.putAll(Heads.begin(card, width, recipe.seed()));
    return recipe.begin().isEmpty() ? weights : MeanWeights.of(recipe.begin(), weights);
  }

  private static String fingerprint(List<GoldItem> items) {
    return ContentHash.of(items.stream().map(GoldJson::write).sorted().toArray(String[]::new));
  }
}
