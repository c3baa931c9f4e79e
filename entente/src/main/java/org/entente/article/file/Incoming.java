package org.entente.article.file;

import org.entente.article.ArticleInput;

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
   * Something that is no article.
   *
   * @param where the file, and the place within it
   * @param why cause and mend, in a sentence
   */
  record Broken(String where, String why) implements Incoming {}
}
