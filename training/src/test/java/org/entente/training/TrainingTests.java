package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.entente.actor.MentionFinder;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.extraction.ArticleWindows;
import org.entente.extraction.Extraction;
import org.entente.extraction.calibration.Leanings;
import org.entente.extraction.calibration.Sign;
import org.entente.extraction.encoder.ModelCard;
import org.entente.extraction.encoder.RelationModel;
import org.entente.extraction.encoder.Tensor;
import org.entente.extraction.encoder.WordPieces;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.Scoring;
import org.entente.training.example.Corpus;
import org.entente.training.example.CountrySwap;
import org.entente.training.example.Examples;
import org.entente.training.example.HeldOut;
import org.entente.training.example.Joins;
import org.entente.training.example.TrainingFailure;
import org.entente.training.example.Unit;
import org.entente.training.example.WordDropout;
import org.entente.training.network.Arithmetic;
import org.entente.training.network.BaseWeights;
import org.entente.training.network.Heads;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains for real, on thirty short texts of the gold. */
class TrainingTests {

  private static final Path GOLD = Path.of("..", "gold");
  private static final int ITEMS = 30;
  private static final int LONGEST = 120;
  private static final int MOST_CLAIMS = 2;

  private static final ModelCard CARD = ModelCard.bundled();
  private static final WordPieces WORD_PIECES = WordPieces.bundled(CARD);
  private static final ReferenceKnowledge KNOWLEDGE = ReferenceKnowledge.bundled();
  private static final MentionFinder FINDER = new GazetteerMentionFinder(KNOWLEDGE);
  private static final ArticleWindows WINDOWS = new ArticleWindows(FINDER, WORD_PIECES);

  /** Faster than one would teach many texts, and without swaps: it shall know these by heart. */
  private static final Recipe BY_HEART = recipe(30, 1e-4, 1e-3, 0);

  @SuppressWarnings("NullAway.Init")
  private static List<GoldItem> items;

  @SuppressWarnings("NullAway.Init")
  private static Map<String, Tensor> base;

  @TempDir private Path folder;

  @BeforeAll
  static void readGold() {
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
    // One thread is as fast as two for so few, and does not wait for a core that others hold
    System.setProperty("ai.djl.pytorch.num_threads", "1");
    items =
        Corpus.read(GOLD, id -> KNOWLEDGE.actor(id).isPresent())
            .learned(HeldOut.NONE, false)
            .stream()
            .filter(item -> item.text().length() <= LONGEST)
            .filter(item -> !item.claims().isEmpty() && item.claims().size() <= MOST_CLAIMS)
            .filter(item -> item.optional().isEmpty() && item.either().isEmpty())
            .filter(TrainingTests::namesAll)
            .limit(ITEMS)
            .toList();
    base = BaseWeights.read(CARD);
  }

  /** What the gazetteer does not find cannot be learned. */
  private static boolean namesAll(GoldItem item) {
    List<Unit> units = Unit.of(item, List.of(), WINDOWS);
    return units.size() == 1
        && item.claims().stream()
            .allMatch(
                claim ->
                    FINDER.find(item.text(), item.published()).stream()
                        .flatMap(mention -> mention.actor().stream())
                        .toList()
                        .containsAll(List.of(claim.subject(), claim.object())));
  }

  @Test
  void knowsThirtyTextsByHeartWithTheirAttributes() throws IOException {
    ModelFolder model = new ModelFolder(folder);

    model.writeWeights("by heart", train(BY_HEART, _ -> true));

    try (RelationModel product = RelationModel.load(folder, 2)) {
      Evaluation evaluation = Evaluation.of(items, new Extraction(FINDER, product));
      Scoring scoring = evaluation.scored((_, signs) -> signs.of(Sign.MEAN), 0, Leanings.NONE);
      assertThat(items).hasSize(ITEMS);
      assertThat(scoring.total().f1()).as("%s", scoring.lines()).isGreaterThan(0.95);
      for (String attribute : List.of("modality", "aspect")) {
        assertThat(scoring.right(attribute)).as("%s", scoring.lines()).isGreaterThan(0.95);
      }
      // what the finder of dates does not find cannot be pointed to
      assertThat(scoring.right("from")).as("%s", scoring.lines()).isGreaterThan(0.8);
    }
  }

  @Test
  void givesTheSameWeightsForTheSameSeedAndOthersForAnother() throws IOException {
    Recipe few = recipe(1, 1e-4, 4e-4, 0.5);

    Map<String, Tensor> once = train(few, folder.resolve("a"), _ -> true);
    Map<String, Tensor> again = train(few, folder.resolve("b"), _ -> true);

    Map<String, Tensor> other =
        train(recipe(1, 1e-4, 4e-4, 0.5, 2), folder.resolve("c"), _ -> true);

    assertThat(difference(once, again)).isZero();
    // of the encoder, which begins alike whatever the seed
    assertThat(difference(encoder(once), encoder(other))).isPositive();
    assertThat(difference(encoder(begin(1)), encoder(begin(2)))).isZero();
  }

  @Test
  void goesOnAfterAnInterruptionAsIfThereHadBeenNone() throws IOException {
    Recipe few = recipe(2, 1e-4, 4e-4, 0.5);
    Map<String, Tensor> whole = train(few, folder.resolve("whole"), _ -> true);
    Path halves = folder.resolve("halves");

    assertThatThrownBy(() -> train(few, halves, step -> step < 3))
        .isInstanceOf(InterruptedTraining.class);
    Map<String, Tensor> resumed = train(few, halves, _ -> true);

    assertThat(difference(whole, resumed)).isCloseTo(0, within(1e-7));
  }

  @Test
  void doesNotGoOnWithOtherOptions() {
    Path begun = folder.resolve("begun");
    assertThatThrownBy(() -> train(recipe(2, 1e-4, 4e-4, 0), begun, step -> step < 1))
        .isInstanceOf(InterruptedTraining.class);

    assertThatThrownBy(() -> train(recipe(3, 1e-4, 4e-4, 0), begun, _ -> true))
        .isInstanceOf(TrainingFailure.class)
        .hasMessageContaining("epochs=2")
        .hasMessageContaining("epochs=3");
  }

  private static Recipe recipe(int epochs, double encoderRate, double headRate, double swap) {
    return recipe(epochs, encoderRate, headRate, swap, 1);
  }

  private static Recipe recipe(
      int epochs, double encoderRate, double headRate, double swap, long seed) {
    Descent usual = Recipe.USUAL.descent();
    return new Recipe(
        new Texts(HeldOut.NONE, false, ITEMS, List.of(), 0, swap, 0),
        new Descent(
            epochs, 8, encoderRate, headRate, usual.weightDecay(), usual.warmUp(), usual.clip(), 1),
        seed,
        0.5,
        0,
        Arithmetic.FLOAT32,
        List.of());
  }

  private static Map<String, Tensor> begin(long seed) {
    Map<String, Tensor> weights = new TreeMap<>(base);
    weights.putAll(Heads.begin(CARD, BaseWeights.width(base), seed));
    return weights;
  }

  private Map<String, Tensor> train(Recipe recipe, IntPredicate goOn) throws IOException {
    return train(recipe, folder, goOn);
  }

  private static Map<String, Tensor> train(Recipe recipe, Path folder, IntPredicate goOn)
      throws IOException {
    Files.createDirectories(folder);
    List<Unit> units =
        items.stream().flatMap(item -> Unit.of(item, List.of(), WINDOWS).stream()).toList();
    return new Trainer(
            recipe,
            new Joins(units, recipe.texts().join(), WINDOWS),
            new Examples(CARD, WORD_PIECES, WINDOWS),
            new CountrySwap(
                items,
                FINDER,
                KNOWLEDGE.names(),
                KNOWLEDGE.allActors().stream().map(actor -> actor.id()).toList()),
            new WordDropout(WORD_PIECES, 0),
            new Progress(new PrintStream(System.err, true, StandardCharsets.UTF_8), "test"),
            folder,
            recipe.toString())
        .train(begin(recipe.seed()), goOn);
  }

  private static Map<String, Tensor> encoder(Map<String, Tensor> weights) {
    Map<String, Tensor> encoder = new TreeMap<>(weights);
    encoder.keySet().retainAll(base.keySet());
    return encoder;
  }

  private static double difference(Map<String, Tensor> one, Map<String, Tensor> other) {
    double most = 0;
    for (String name : one.keySet()) {
      float[] ones = Objects.requireNonNull(one.get(name)).values();
      float[] others = Objects.requireNonNull(other.get(name)).values();
      for (int i = 0; i < ones.length; i++) {
        most = Math.max(most, Math.abs(ones[i] - others[i]));
      }
    }
    return most;
  }
}
