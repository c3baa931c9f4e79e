package org.entente.graph.node;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.article.Article;
import org.entente.article.Passage;
import org.entente.article.VersionId;
import org.entente.article.language.Language;
import org.entente.ontology.ContentHash;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * An article as nodes. Its text is kept once, in its passages: each with what lies between it and
 * the next.
 */
public final class ArticleNode {

  private ArticleNode() {}

  /**
   * The properties of an article; {@code digest} changes when any of them or its outlet does, but
   * not with the language, which follows from the text, nor with how much was left {@code unread}.
   */
  public static Properties of(Article article) {
    Properties properties =
        new Properties()
            .with("id", article.id())
            .with("url", article.url())
            .with("title", article.title())
            .with("published", article.published())
            .with("origin", article.origin());
    Language language = article.language();
    return properties
        .with("digest", ContentHash.of(properties.toMap().toString(), article.outlet()))
        .with("language", language == null ? null : language.code())
        .with("unread", article.unread() == 0 ? null : article.unread());
  }

  /** What stands before an article's first passage; absent where nothing does. */
  public static @Nullable String lead(Article article) {
    String lead =
        article.passages().isEmpty()
            ? article.text()
            : article.text().substring(0, article.passages().getFirst().span().start());
    return lead.isEmpty() ? null : lead;
  }

  /** The passages of an article by their ids, each with the {@code gap} between it and the next. */
  public static Map<String, Map<String, @Nullable Object>> passages(Article article) {
    Map<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
    List<Passage> passages = article.passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      int next =
          i + 1 < passages.size() ? passages.get(i + 1).span().start() : article.text().length();
      String gap = article.text().substring(passage.span().end(), next);
      rows.put(
          passageId(article.version(), passage.span()),
          new Properties()
              .with("start", passage.span().start())
              .with("end", passage.span().end())
              .with("text", passage.text())
              .with("kind", passage.kind())
              .with("gap", gap.equals(" ") ? null : gap)
              .toMap());
    }
    return rows;
  }

  /** Which passage of a version it is. */
  public static String passageId(VersionId version, Span span) {
    return "%s:%d-%d".formatted(version, span.start(), span.end());
  }

  /** The passage that a node holds. */
  public static Passage passage(Value node) {
    return new Passage(
        new Span(node.get("start").asInt(), node.get("end").asInt()),
        node.get("text").asString(),
        Passage.Kind.valueOf(node.get("kind").asString()));
  }

  /** The text between two passages: a blank where the node tells nothing else. */
  public static String gap(Value node) {
    return node.get("gap").asString(" ");
  }
}
