package org.entente.article.copy;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.article.Passage;
import org.entente.article.Passage.Kind;

/**
 * The words by which a copy is known: those of the article itself, in small letters. Headlines are
 * left out, since each outlet writes its own, and so is what stands between quotation marks, since
 * reporters who heard the same speech quote the same words and have not copied each other. Rows of
 * data sets are no prose: two lists of the members of NATO are alike and yet independent.
 */
final class OwnWords {

  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"]{1,1000}\"|“[^”]{1,1000}”|«[^»]{1,1000}»|„[^“”]{1,1000}[“”]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private OwnWords() {}

  static List<String> of(List<Passage> passages) {
    String body =
        passages.stream()
            .filter(passage -> passage.kind() == Kind.BODY)
            .map(Passage::text)
            .collect(joining("\n"));
    return WORD.matcher(QUOTED.matcher(body).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }
}
