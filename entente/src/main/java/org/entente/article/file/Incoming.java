package org.entente.article.file;

import java.util.function.Supplier;
import org.entente.article.ArticleInput;
import org.entente.article.UnreadableArticle;

/** One article in a file, or why it could not be read. */
public sealed interface Incoming {

  /** The file, and the line or record within it where it holds several. */
  String where();

  /**
   * An article to be read.
   *
   * @param where the file, and the place within it
   * @param input what is there
   */
  record Readable(String where, ArticleInput input) implements Incoming {}

  /**
   * An article that cannot be read.
   *
   * @param where the file, and the place within it
   * @param why cause and mend, in a sentence
   */
  record Broken(String where, String why) implements Incoming {}

  /**
   * A file of a kind that also other programs write, with no sign of an article in it.
   *
   * @param where the file
   * @param why what an article would have, in a sentence
   */
  record NoArticles(String where, String why) implements Incoming {}

  /** What a reading brings: an article, or why there is none. */
  static Incoming of(String where, Supplier<ArticleInput> reading) {
    try {
      return new Readable(where, reading.get());
    } catch (UnreadableArticle e) {
      return new Broken(where, String.valueOf(e.getMessage()));
    }
  }

  /** The same if it is meant to be an article: what is none is broken then. */
  default Incoming meant() {
    return this instanceof NoArticles none ? new Broken(none.where, none.why) : this;
  }
}
