package org.entente.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.entente.actor.MentionFinder;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.article.Article;
import org.entente.extraction.ArticleWindows;
import org.entente.extraction.Extraction;
import org.entente.extraction.Scales;
import org.entente.extraction.Sentence;
import org.entente.extraction.Window;
import org.entente.extraction.encoder.Precision;
import org.entente.extraction.encoder.RelationModel;
import org.entente.extraction.evaluation.GoldFile;

/**
 * Reads the whole articles of the gold as the product does, on one thread and on two, and has
 * CoreNLP parse the same sentences; prints a table in Markdown and the ratio of the two.
 */
public final class ReadingBenchmark {

  private static final List<String> FILES =
      List.of("articles.txt", "articles2.txt", "articles3.txt");
  private static final int WARM_UP = 12;

  /**
   * How often each of the two that are compared reads all, by turns, since a machine is slower at
   * one time than at another.
   */
  private static final int TURNS = 3;

  /** The goal: to read no slower than this many times the parser's time. */
  private static final double LIMIT = 2;

  /**
   * What is measured by itself; the usual precision first, so that its memory holds nothing of the
   * others.
   */
  private static final List<Way> BY_ITSELF =
      List.of(new Way(Precision.USUAL, 2), new Way(Precision.FP32, 1), new Way(Precision.FP32, 2));

  private record Way(Precision precision, int threads) {

    @Override
    public String toString() {
      return "Entente, %s, threads: %d".formatted(precision, threads);
    }
  }

  private final MentionFinder finder = new GazetteerMentionFinder(ReferenceKnowledge.bundled());
  private final List<Article> articles;
  private final List<String> table = new ArrayList<>();

  private ReadingBenchmark(List<Article> articles) {
    this.articles = articles;
  }

  /** Takes the folder of the gold; ends with 1 where the limit is not kept. */
  public static void main(String[] folder) throws IOException {
    Path gold = Path.of(folder.length == 0 ? "../gold" : folder[0]);
    List<Article> articles = new ArrayList<>();
    for (String file : FILES) {
      GoldFile.read(gold.resolve(file)).items().forEach(item -> articles.add(item.article()));
    }
    if (!new ReadingBenchmark(articles).measure()) {
      System.exit(1);
    }
  }

  private boolean measure() throws IOException {
    table.add("| what reads | sentences/s | ms an article | ms a window |");
    table.add("| --- | ---: | ---: | ---: |");
    List<List<String>> sentences = new ArrayList<>();
    int windows = 0;
    try (RelationModel model = RelationModel.load(1)) {
      ArticleWindows cutter = new ArticleWindows(finder, model.wordPieces());
      for (Article article : articles) {
        sentences.add(sentences(cutter, article));
        windows += windows(cutter, article);
      }
    }
    int all = sentences.stream().mapToInt(List::size).sum();
    String memory = "";
    String live = "";
    for (Way way : BY_ITSELF) {
      try (RelationModel model = RelationModel.load(way.precision(), way.threads())) {
        Extraction extraction = new Extraction(finder, model);
        warmUp(articles, extraction::extract);
        tell(way.toString(), seconds(articles, extraction::extract), all, windows);
        if (way.precision() == Precision.USUAL) {
          memory = memory();
          System.gc();
          live = memory();
        }
      }
    }
    double one = 0;
    double parsing = 0;
    Parser parser = new Parser();
    try (RelationModel model = RelationModel.load(1)) {
      Extraction extraction = new Extraction(finder, model);
      warmUp(articles, extraction::extract);
      warmUp(sentences, parser::parse);
      for (int turn = 0; turn < TURNS; turn++) {
        one += seconds(articles, extraction::extract) / TURNS;
        parsing += seconds(sentences, parser::parse) / TURNS;
      }
    }
    tell(new Way(Precision.USUAL, 1).toString(), one, all, windows);
    tell("CoreNLP's dependency parser, threads: 1", parsing, all, 0);
    System.out.printf(
        "%d articles, %d sentences, of which the encoder reads %d windows%n",
        articles.size(), all, windows);
    System.out.println(String.join("\n", table));
    System.out.printf(
        "memory of the process with the engine and nothing else: %s, its heap collected %s%n",
        memory, live);
    double ratio = one / parsing;
    System.out.printf(
        Locale.ROOT, "one thread beside one thread: ratio %.2f, limit %.0f%n", ratio, LIMIT);
    return ratio <= LIMIT;
  }

  private static List<String> sentences(ArticleWindows cutter, Article article) {
    return cutter.of(article, Scales.WHOLE).getFirst().stream()
        .flatMap(window -> window.sentences().stream())
        .map(Sentence::span)
        .distinct()
        .map(span -> span.of(article.text()))
        .toList();
  }

  private static int windows(ArticleWindows cutter, Article article) {
    return (int)
        cutter.of(article, Scales.MEASURED).stream()
            .flatMap(List::stream)
            .filter(Window::hasPair)
            .distinct()
            .count();
  }

  private static <T> void warmUp(List<T> texts, Consumer<T> reader) {
    texts.stream().limit(WARM_UP).forEach(reader);
  }

  private static <T> double seconds(List<T> texts, Consumer<T> reader) {
    long began = System.nanoTime();
    texts.forEach(reader);
    return (System.nanoTime() - began) / 1e9;
  }

  private void tell(String who, double seconds, int sentences, int windows) {
    table.add(
        String.format(
            Locale.ROOT,
            "| %s | %.0f | %.0f | %s |",
            who,
            sentences / seconds,
            1000 * seconds / articles.size(),
            windows == 0 ? "" : String.format(Locale.ROOT, "%.1f", 1000 * seconds / windows)));
    System.err.println(table.getLast());
  }

  /** What the operating system counts; heap alone would leave out the weights. */
  private static String memory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "not told by this operating system";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024 + " MB")
        .findFirst()
        .orElse("not told by this operating system");
  }
}
