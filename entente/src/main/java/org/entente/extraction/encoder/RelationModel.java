package org.entente.extraction.encoder;

import static java.util.concurrent.CompletableFuture.runAsync;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.entente.extraction.calibration.Calibration;
import org.entente.extraction.calibration.Leanings;

/**
 * The fine-tuned encoder with its heads: says of a text with marked actors who did what to whom.
 * May be used by several threads at once.
 */
public final class RelationModel implements AutoCloseable {

  /**
   * The attributes of what lies below are not read: it is hardly ever right, and they take time.
   */
  public static final double UNLIKELY = -2;

  private static final String WEIGHTS = "encoder.safetensors";
  private static final String CARD = "encoder.json";

  private final ModelCard card;
  private final Encoder encoder;
  private final PairHeads heads;
  private final WordPieces wordPieces;
  private final ExecutorService readers;

  private RelationModel(
      Weights weights, ModelCard card, WordPieces wordPieces, Encoder encoder, int threads) {
    this.card = card;
    this.wordPieces = wordPieces;
    this.encoder = encoder;
    this.heads = new PairHeads(weights, card);
    this.readers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("reader-", 1).daemon().factory());
  }

  /**
   * Loads the model that is packaged with the program; takes about two seconds.
   *
   * @param threads how many threads read at most, 1 or more, whoever calls
   * @throws UncheckedIOException if the packaged files cannot be read
   */
  public static RelationModel load(int threads) {
    return load(Precision.USUAL, threads);
  }

  /** The same in numbers of a precision. */
  public static RelationModel load(Precision precision, int threads) {
    return load(file -> resource("/model/" + file), precision, threads);
  }

  /**
   * Loads other weights, as training writes them.
   *
   * @param folder holds {@code encoder.safetensors} and {@code encoder.json}
   * @param threads how many threads read at most, 1 or more, whoever calls
   * @throws UncheckedIOException if they cannot be read
   */
  public static RelationModel load(Path folder, int threads) {
    return load(folder, Precision.USUAL, threads);
  }

  /** The same in numbers of a precision. */
  public static RelationModel load(Path folder, Precision precision, int threads) {
    return load(file -> Files.newInputStream(folder.resolve(file)), precision, threads);
  }

  /** Where the files of a model lie. */
  private interface Source {
    InputStream open(String file) throws IOException;
  }

  private static RelationModel load(Source source, Precision precision, int threads) {
    try (InputStream weightFile = source.open(WEIGHTS);
        InputStream cardFile = source.open(CARD)) {
      ModelCard card = ModelCard.read(cardFile);
      Weights weights = Weights.read(weightFile);
      return new RelationModel(
          weights, card, WordPieces.bundled(card), new Encoder(weights, precision), threads);
    } catch (MissingWeights e) {
      throw new UncheckedIOException(
          new IOException(
              "The encoder cannot be loaded: %s An earlier version trained them; train them anew."
                  .formatted(e.getMessage()),
              e));
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException("There is no file " + e.getFile(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("The encoder cannot be loaded: " + e.getMessage(), e);
    }
  }

  static InputStream resource(String name) throws IOException {
    InputStream stream = RelationModel.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("%s is not on the class path.".formatted(name));
    }
    return stream;
  }

  /** Name and version of the weights. */
  public String name() {
    return card.name();
  }

  /** How this model's texts are cut into pieces. */
  public WordPieces wordPieces() {
    return wordPieces;
  }

  /** How likely what this model finds is right. */
  public Calibration calibration() {
    return card.calibration();
  }

  /** How readily details are told of what this model finds. */
  public Leanings leanings() {
    return card.leanings();
  }

  /**
   * For each text what is found in it, in no order.
   *
   * @param floor how far above the threshold (or, if negative, below) a finding must lie; what lies
   *     below {@link #UNLIKELY} has the plainest attributes, unread
   */
  public List<List<Finding>> read(List<MarkedText> texts, double floor) {
    List<List<Finding>> found =
        new ArrayList<>(texts.stream().map(t -> List.<Finding>of()).toList());
    IntStream several =
        IntStream.range(0, texts.size()).filter(i -> texts.get(i).actors().size() > 1);
    encode(
        several, texts, (encoding, i) -> found.set(i, heads.read(encoding, texts.get(i), floor)));
    return found;
  }

  /**
   * For each pair what it looks like to the weights, as a vector: claims that are alike to them
   * have vectors of much the same direction.
   */
  public List<float[]> vectors(List<PairInText> pairs) {
    List<MarkedText> texts = pairs.stream().map(PairInText::text).toList();
    List<float[]> vectors = new ArrayList<>(Collections.nCopies(pairs.size(), new float[0]));
    encode(
        IntStream.range(0, texts.size()),
        texts,
        (encoding, i) -> vectors.set(i, heads.vector(encoding, pairs.get(i))));
    return vectors;
  }

  /**
   * Each text by itself: in batches they would be read no faster, and in bytes each would be
   * rounded by the largest number of all. The longest come first, so that no thread is left alone
   * with one of them.
   */
  private void encode(IntStream which, List<MarkedText> texts, ObjIntConsumer<Encoding> read) {
    CompletableFuture.allOf(
            which
                .boxed()
                .sorted(Comparator.comparing(i -> -texts.get(i).pieces().length))
                .map(
                    i ->
                        runAsync(
                            () -> read.accept(encoder.encode(texts.get(i).pieces()), i), readers))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  @Override
  public void close() {
    readers.close();
    encoder.close();
  }
}
