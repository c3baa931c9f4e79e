package org.entente.article;

/** What was given is no article that can be read; the message names the cause and the mend. */
public final class UnreadableArticle extends RuntimeException {

  public UnreadableArticle(String message) {
    super(message);
  }

  public UnreadableArticle(String message, Throwable cause) {
    super(message, cause);
  }
}
