package org.entente.ingest;

import java.util.List;
import org.entente.article.Article;
import org.entente.article.ArticleInput;
import org.entente.article.ArticleReading;
import org.entente.article.UnreadableArticle;
import org.entente.curation.Signature;
import org.entente.extraction.ClaimExtractor;
import org.entente.extraction.Extracted;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.graph.write.GraphWriter;
import org.entente.graph.write.Unresolved;

/**
 * The main job: an article becomes passages, mentions, claims, and with them facts in the graph.
 */
public final class Ingest {

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
    ArticleWithClaims read = read(input);
    return Ingested.of(read, graph.write(List.of(read)));
  }

  /**
   * The same for an article that somebody sends in, which the audit trail tells.
   *
   * @throws UnreadableArticle if it is no article; nothing is written
   */
  public Ingested ingest(ArticleInput input, Signature sender) {
    ArticleWithClaims read = read(input);
    return Ingested.of(read, graph.write(read, sender));
  }

  /**
   * Reads an article and finds what it claims, without writing anything.
   *
   * @throws UnreadableArticle if it is no article
   */
  ArticleWithClaims read(ArticleInput input) {
    Article article = reading.read(input);
    Extracted read = extractor.read(article);
    return new ArticleWithClaims(
        article, read.claims(), new Unresolved(read.unresolved(), read.waiting()));
  }
}
