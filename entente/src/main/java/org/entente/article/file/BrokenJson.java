package org.entente.article.file;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** What is wrong with text that is no JSON. */
public final class BrokenJson {

  /** How Jackson tells where what is not closed began: by a text that it may not show. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          " \\((?:start marker at|for \\w+ starting at) \\[Source: REDACTED [^\\]]*\\]\\)");

  private BrokenJson() {}

  /** Jackson's reason, without the places that it may not show; no full stop at the end. */
  public static String why(JacksonException failure) {
    return BEGINNING.matcher(failure.getOriginalMessage()).replaceAll("");
  }
}
