package org.entente.cli;

import java.time.LocalDate;
import org.entente.article.Article;
import org.entente.article.ArticleId;
import org.entente.article.Headline;
import org.entente.article.Passages;
import org.entente.article.VersionId;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.GoldJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A text as it stands in a line of a file.
 *
 * @param id as the line has it, a string or a number
 * @param published the day of publication; absent where the line has none
 * @param text exactly as it stands there
 */
record TextLine(JsonNode id, @Nullable LocalDate published, String text) {

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is none; the message says what to mend
   */
  static TextLine read(String line) {
    JsonNode json = GoldJson.object(line);
    GoldJson.required(json, "id");
    return new TextLine(json.get("id"), GoldJson.published(json), GoldJson.required(json, "text"));
  }

  /** The text as an article of which no more is known. */
  Article article() {
    return article(id.asString(), published, text);
  }

  static Article article(GoldItem item) {
    return article(item.id(), item.published(), item.text());
  }

  private static Article article(String id, @Nullable LocalDate published, String text) {
    ArticleId articleId = ArticleId.of(null, "", id, published);
    return new Article(
        articleId,
        VersionId.of(articleId, "", text),
        "",
        text,
        published,
        "",
        "",
        null,
        Headline.recognised(text, Passages.split(text)));
  }
}
