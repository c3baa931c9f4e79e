package org.entente.article.language;

import com.ibm.icu.util.ULocale;
import java.util.regex.Pattern;

/**
 * A language in which people write.
 *
 * @param code its code in ISO 639, of two letters where it has one, as {@code fr}
 */
public record Language(String code) {

  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

  public static final Language ENGLISH = new Language("en");

  /** Another language than English, in letters of which nobody could tell more. */
  public static final Language UNDETERMINED = new Language("und");

  public Language {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no code of a language; give two or three letters, as in fr.".formatted(code));
    }
  }

  /** The language of any of its codes in ISO 639: {@code fra} and {@code fr} are one. */
  static Language of(String anyCode) {
    return new Language(ULocale.createCanonical(anyCode).getLanguage());
  }

  public boolean isEnglish() {
    return equals(ENGLISH);
  }

  /** Its name in English, as 'French'. */
  public String name() {
    return equals(UNDETERMINED)
        ? "another language than English"
        : ULocale.getDisplayLanguage(code, ULocale.ENGLISH);
  }
}
