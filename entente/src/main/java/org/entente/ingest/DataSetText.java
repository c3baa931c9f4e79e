package org.entente.ingest;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Actor;
import org.entente.article.Article;
import org.entente.article.ArticleId;
import org.entente.article.Passage;
import org.entente.article.VersionId;
import org.entente.claim.Claim;
import org.entente.claim.Evidence;
import org.entente.claim.Statement;
import org.entente.ontology.Confidence;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a data set out as sentences, and notes what each of them claims. */
final class DataSetText {

  /** Named in every claim that comes from reference data. */
  static final String EXTRACTOR = "reference 1";

  /** A row of a data set may be wrong too, if rarely. */
  private static final Confidence TRUSTED = new Confidence(0.99);

  /** What a sentence says, before the version of its article is known. */
  private record Said(
      Statement statement, Span span, Span subject, Span object, @Nullable FuzzyDate known) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();

  /**
   * Adds a sentence: who, what, to whom, and what else.
   *
   * @param known since when the row counts as known; absent where that is not told
   */
  void add(
      Actor subject,
      String predicate,
      Actor object,
      String rest,
      Statement statement,
      @Nullable FuzzyDate known) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    Span first = append(subject.name());
    text.append(' ').append(predicate).append(' ');
    Span second = append(object.name());
    text.append(rest).append('.');
    Span sentence = new Span(start, text.length());
    passages.add(
        new Passage(
            sentence, sentence.of(text.toString().substring(0, text.length())), Passage.Kind.ROW));
    boolean turned = !statement.subject().equals(subject.id());
    said.add(
        new Said(statement, sentence, turned ? second : first, turned ? first : second, known));
  }

  private Span append(String name) {
    int start = text.length();
    text.append(name);
    return new Span(start, text.length());
  }

  /** All of it as an article of this title, published by the source that the rows cite. */
  DataSet toDataSet(String title, String source) {
    String whole = text.toString();
    ArticleId id = ArticleId.of(null, source, title, null);
    VersionId version = VersionId.of(id, title, whole);
    Article article = new Article(id, version, title, whole, null, source, source, null, passages);
    List<Claim> claims = said.stream().map(each -> claim(each, version)).toList();
    return new DataSet(article, claims);
  }

  private static Claim claim(Said said, VersionId version) {
    Evidence evidence = new Evidence(version, said.span(), said.subject(), said.object());
    Claim claim = Claim.of(said.statement(), evidence, TRUSTED, EXTRACTOR);
    return said.known() == null ? claim : claim.knownSince(said.known().earliest());
  }
}
