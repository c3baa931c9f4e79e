package org.entente.curation;

import org.jspecify.annotations.Nullable;

/**
 * Under whose name something is changed, and why.
 *
 * @param by who; absent where nobody gave a name
 * @param why for which reason; absent where none was given
 */
public record Signature(@Nullable String by, @Nullable String why) {

  /** How long a name may be. */
  public static final int LONGEST_NAME = 200;

  /** How long a reason may be. */
  public static final int LONGEST_REASON = 2000;

  /** Nobody said who or why. */
  public static final Signature NONE = new Signature(null, null);

  /** Blank words are none. */
  public Signature {
    by = words(by, "by", LONGEST_NAME);
    why = words(why, "why", LONGEST_REASON);
  }

  /**
   * The signature under a decision, which somebody must answer for.
   *
   * @throws ImpossibleChange if name or reason is blank
   */
  public static Signature required(String by, String why) {
    Signature signature = new Signature(by, why);
    if (signature.by() == null) {
      throw ImpossibleChange.senseless("Say in 'by' who decides: a name that others can ask.");
    }
    if (signature.why() == null) {
      throw ImpossibleChange.senseless("Say in 'why' for which reason, so that others can follow.");
    }
    return signature;
  }

  private static @Nullable String words(@Nullable String text, String field, int longest) {
    String words = text == null ? "" : text.strip();
    if (words.length() > longest) {
      throw ImpossibleChange.senseless(
          "'%s' has %d characters; at most %d are kept.".formatted(field, words.length(), longest));
    }
    return words.isEmpty() ? null : words;
  }
}
