package org.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.actor.Mention;
import org.entente.actor.MentionFinder;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All mentions of an article of 600 words, found and resolved against the whole gazetteer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GazetteerBenchmark {

  private static final int WORDS = 600;
  private static final int FEWEST_MENTIONS = 40;
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 14);

  @SuppressWarnings("NullAway.Init")
  private MentionFinder finder;

  @SuppressWarnings("NullAway.Init")
  private String article;

  @Setup
  public void readAll() {
    finder = new GazetteerMentionFinder(ReferenceKnowledge.bundled());
    article =
        firstWords(body("kazakhstan-2022-01-china.txt") + body("kazakhstan-2022-01-mission.txt"));
    int mentions = finder.find(article, PUBLISHED).size();
    if (mentions < FEWEST_MENTIONS) {
      throw new IllegalStateException(
          "The article names actors only %d times: it is no measure.".formatted(mentions));
    }
  }

  @Benchmark
  @Limit(millis = 1)
  public List<Mention> mentionsOfAnArticle() {
    return finder.find(article, PUBLISHED);
  }

  /** A sample without the lines at its head. */
  private static String body(String sample) {
    try (InputStream in = GazetteerBenchmark.class.getResourceAsStream("/samples/" + sample)) {
      if (in == null) {
        throw new IllegalStateException("There is no sample %s.".formatted(sample));
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.substring(text.indexOf("\n\n") + 2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String firstWords(String text) {
    MatchResult last =
        Pattern.compile("\\S+").matcher(text).results().skip(WORDS - 1).findFirst().orElseThrow();
    return text.substring(0, last.end());
  }
}
