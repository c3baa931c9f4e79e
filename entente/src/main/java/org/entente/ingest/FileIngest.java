package org.entente.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.article.UnreadableArticle;
import org.entente.article.file.ArticleFile;
import org.entente.article.file.Incoming;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.graph.write.GraphWriter;
import org.entente.graph.write.WriteSummary;

/**
 * Takes files of articles in, some at a time: each batch is one transaction, so that a run that was
 * cut off can be started again and goes on where it was. What is broken is reported, the rest goes
 * in.
 */
public final class FileIngest {

  private static final int BATCH = 16;

  private final Ingest ingest;
  private final GraphWriter graph;
  private final Progress progress;
  private final List<Incoming.Readable> waiting = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();
  private WriteSummary written = WriteSummary.NOTHING;
  private int broken;
  private int cutShort;
  private int foreign;
  private int failed;

  /** Told of every article as it is done, whether it went in or not. */
  public interface Progress {

    void done(String where);

    /** An article that did not go in, and why. */
    void broken(String where, String why);

    /** An article that went in without having been read for claims, or not to its end, and why. */
    void notRead(String where, String why);
  }

  /**
   * What came of it.
   *
   * @param written what is new in the graph
   * @param broken how many articles did not go in
   * @param cutShort how many went in up to where one is too long, and were read so far
   * @param foreign how many went in without having been read for claims, since they are in another
   *     language
   * @param failed how many went in without claims that they did not have before, since the reading
   *     of them failed
   * @param passedOver files that were found in folders and hold no articles, in the order in which
   *     they were met
   */
  public record Report(
      WriteSummary written,
      int broken,
      int cutShort,
      int foreign,
      int failed,
      List<String> passedOver) {

    public Report {
      passedOver = List.copyOf(passedOver);
    }
  }

  public FileIngest(Ingest ingest, GraphWriter graph, Progress progress) {
    this.ingest = ingest;
    this.graph = graph;
    this.progress = progress;
  }

  /** Takes all articles in these files in. */
  public Report ingest(List<ArticleFile> files) {
    files.forEach(file -> file.read(this::accept));
    flush();
    return new Report(written, broken, cutShort, foreign, failed, passedOver);
  }

  private void accept(Incoming incoming) {
    switch (incoming) {
      case Incoming.NoArticles none -> passedOver.add(none.where());
      case Incoming.Broken bad -> {
        broken(bad.where(), bad.why());
        progress.done(bad.where());
      }
      case Incoming.Readable readable -> {
        waiting.add(readable);
        if (waiting.size() == BATCH) {
          flush();
        }
      }
    }
  }

  private void flush() {
    List<ArticleWithClaims> batch = waiting.parallelStream().flatMap(this::read).toList();
    if (!batch.isEmpty()) {
      written = written.plus(graph.write(batch));
    }
    waiting.forEach(readable -> progress.done(readable.where()));
    waiting.clear();
  }

  private Stream<ArticleWithClaims> read(Incoming.Readable readable) {
    try {
      Outcome read = ingest.read(readable.input());
      note(readable.where(), read);
      return Stream.of(read.content());
    } catch (UnreadableArticle e) {
      broken(readable.where(), String.valueOf(e.getMessage()));
      return Stream.empty();
    } catch (RuntimeException | StackOverflowError e) {
      // One text that nothing can be made of must not cost the others
      broken(readable.where(), "It could not be read: %s".formatted(e));
      return Stream.empty();
    }
  }

  private synchronized void note(String where, Outcome read) {
    switch (read.reading()) {
      case READ -> {}
      case CUT_SHORT -> cutShort++;
      case FOREIGN -> foreign++;
      case FAILED -> failed++;
    }
    if (read.why() != null) {
      progress.notRead(where, read.why());
    }
  }

  private synchronized void broken(String where, String why) {
    broken++;
    progress.broken(where, why);
  }
}
