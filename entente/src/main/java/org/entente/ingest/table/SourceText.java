package org.entente.ingest.table;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.article.Article;
import org.entente.article.ArticleId;
import org.entente.article.Passage;
import org.entente.article.VersionId;
import org.entente.claim.Claim;
import org.entente.claim.Evidence;
import org.entente.claim.Statement;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ontology.Confidence;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that cite one source, as an article: each is a passage, whatever the order in
 * which they came.
 */
final class SourceText {

  /** Named in every claim that comes from a table. */
  private static final String EXTRACTOR = "import 1";

  /** What a person read and wrote down; people err, too. */
  private static final Confidence TRUSTED = new Confidence(0.95);

  /** Which article it is. */
  record Key(String source, @Nullable URI url, @Nullable LocalDate published) {

    static Key of(BroughtFact fact) {
      return new Key(fact.source(), fact.url(), fact.published());
    }

    /** The table's name keeps it apart from the article that was published there. */
    ArticleId article(String table) {
      String title = url == null ? table : table + "\n" + url;
      return ArticleId.of(null, source, title, published);
    }
  }

  private record Said(RowSentence sentence, Statement statement) {}

  private final Map<String, Said> said = new TreeMap<>();

  /**
   * Adds what a row says.
   *
   * @return whether it says anything that no row before it said
   */
  boolean add(BroughtFact fact) {
    boolean news = false;
    for (Statement statement : fact.statements()) {
      RowSentence sentence = RowSentence.of(fact, statement);
      news |= said.putIfAbsent(sentence.text(), new Said(sentence, statement)) == null;
    }
    return news;
  }

  ArticleWithClaims toArticle(String table, Key key) {
    String text = String.join("\n", said.keySet());
    ArticleId id = key.article(table);
    VersionId version = VersionId.of(id, table, text);
    List<Passage> passages = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    int start = 0;
    for (Said each : said.values()) {
      RowSentence sentence = each.sentence();
      Span span = new Span(start, start + sentence.text().length());
      passages.add(new Passage(span, sentence.text(), Passage.Kind.ROW));
      claims.add(
          claim(
              each,
              new Evidence(
                  version,
                  span,
                  sentence.subject().shifted(start),
                  sentence.object().shifted(start)),
              key));
      start = span.end() + 1;
    }
    Article article =
        new Article(
            id,
            version,
            table,
            text,
            key.published(),
            key.source(),
            key.source(),
            key.url(),
            passages);
    return new ArticleWithClaims(article, claims);
  }

  private static Claim claim(Said said, Evidence evidence, Key key) {
    Claim claim = Claim.of(said.statement(), evidence, TRUSTED, EXTRACTOR);
    FuzzyDate from = said.statement().from();
    FuzzyDate date = from == null ? said.statement().to() : from;
    return key.published() != null || date == null ? claim : claim.knownSince(date.earliest());
  }
}
