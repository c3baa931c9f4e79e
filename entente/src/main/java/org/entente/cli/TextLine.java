package org.entente.cli;

import java.time.LocalDate;
import org.entente.article.Article;
import org.entente.article.Beginning;
import org.entente.article.language.LanguageDetection;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.GoldJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A text as it stands in a line of a file.
 *
 * @param id as the line has it, a string or a number
 * @param published the day of publication; absent where the line has none
 * @param text exactly as it stands there; of one that is too long the beginning
 * @param unread how many characters of it were left out
 */
record TextLine(JsonNode id, @Nullable LocalDate published, String text, int unread) {

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is none; the message says what to mend
   */
  static TextLine read(String line) {
    JsonNode json = GoldJson.object(line);
    GoldJson.required(json, "id");
    Beginning beginning = Beginning.of(GoldJson.text(json));
    return new TextLine(
        json.get("id"), GoldJson.published(json), beginning.text(), beginning.unread());
  }

  /** The text as an article of which no more is known than its language. */
  Article article() {
    return GoldItem.article(id.asString(), published, text).in(LanguageDetection.of(text));
  }
}
