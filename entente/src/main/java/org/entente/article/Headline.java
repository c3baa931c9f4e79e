package org.entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.article.Passage.Kind;

/** The headline of a text that comes as one piece, with no word about which of it is what. */
public final class Headline {

  /** Longer lines are sentences that lack their stop. */
  private static final int MOST_WORDS = 20;

  private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[.!?;:,][\"'”’)]*$");
  private static final Pattern LINE_END = Pattern.compile("\\s*\\R.*", Pattern.DOTALL);
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Headline() {}

  /**
   * The same passages, the first of them as a headline if it looks like one: a short line of its
   * own above the rest, without the stop that ends a sentence.
   */
  public static List<Passage> recognised(String text, List<Passage> passages) {
    if (passages.size() < 2 || !isHeadline(passages.getFirst(), text)) {
      return passages;
    }
    List<Passage> recognised = new ArrayList<>(passages);
    Passage first = passages.getFirst();
    recognised.set(0, new Passage(first.span(), first.text(), Kind.HEADLINE));
    return List.copyOf(recognised);
  }

  private static boolean isHeadline(Passage first, String text) {
    return !ENDS_A_SENTENCE.matcher(first.text()).matches()
        && BLANKS.split(first.text()).length <= MOST_WORDS
        && LINE_END.matcher(text.substring(first.span().end())).matches();
  }
}
