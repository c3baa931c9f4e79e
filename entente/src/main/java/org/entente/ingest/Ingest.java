package org.entente.ingest;

import java.util.List;
import org.entente.article.Article;
import org.entente.article.ArticleInput;
import org.entente.article.ArticleReading;
import org.entente.article.UnreadableArticle;
import org.entente.curation.Signature;
import org.entente.extraction.ClaimExtractor;
import org.entente.graph.write.GraphWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The main job: an article becomes passages, mentions, claims, and with them facts in the graph.
 */
public final class Ingest {

  private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);

  private final ArticleReading reading;
  private final ClaimExtractor extractor;
  private final GraphWriter graph;

  public Ingest(ArticleReading reading, ClaimExtractor extractor, GraphWriter graph) {
    this.reading = reading;
    this.extractor = extractor;
    this.graph = graph;
  }

  /**
   * Takes an article in, all of it in one transaction. The same article twice changes nothing.
   *
   * @throws UnreadableArticle if it is no article; nothing is written
   */
  public Ingested ingest(ArticleInput input) {
    Outcome read = read(input);
    return Ingested.of(read, graph.write(List.of(read.content())));
  }

  /**
   * The same for an article that somebody sends in, which the audit trail tells.
   *
   * @throws UnreadableArticle if it is no article; nothing is written
   */
  public Ingested ingest(ArticleInput input, Signature sender) {
    Outcome read = read(input);
    return Ingested.of(read, graph.write(read.content(), sender));
  }

  /**
   * Reads an article and finds what it claims, without writing anything. One that cannot be read
   * for claims is not lost: it comes without any, or keeps those that it has, and says why.
   *
   * @throws UnreadableArticle if it is no article
   */
  Outcome read(ArticleInput input) {
    Article article = reading.read(input);
    if (!extractor.reads(article)) {
      return Outcome.foreign(article);
    }
    try {
      return Outcome.read(article, extractor.read(article), extractor.cut());
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("{} ('{}') could not be read for claims.", article.id(), article.title(), e);
      return Outcome.failed(article, e);
    }
  }
}
