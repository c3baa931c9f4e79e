package org.entente.article;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.article.Passage.Kind;
import org.entente.article.language.LanguageDetection;
import org.jspecify.annotations.Nullable;

/** Makes an article of what came in: cleaned, dated, cut into passages, and its language told. */
public final class ArticleReading {

  private static final String UNKNOWN_OUTLET = "(unknown outlet)";
  private static final int TITLE_FROM_TEXT = 100;

  /** One half of a pair of surrogates, of which nothing can be written or stored. */
  private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final Clock clock;

  /** The clock tells which days lie in the future. */
  public ArticleReading(Clock clock) {
    this.clock = clock;
  }

  /**
   * Reads an article; of one that is too long the {@link Beginning}.
   *
   * @throws UnreadableArticle if it is empty, or dated in the future
   */
  public Article read(ArticleInput input) {
    Beginning beginning = Beginning.of(input.text());
    Masthead masthead =
        input.title() == null ? Masthead.read(beginning.text(), input.outlet()) : null;
    String raw = masthead == null ? beginning.text() : masthead.body();
    URI given = first(input.url(), masthead == null ? null : masthead.url());
    URI url = given == null ? null : Addresses.canonical(given);
    LocalDate published = first(input.published(), masthead == null ? null : masthead.published());
    refuseFuture(published);
    String named = first(input.outlet(), masthead == null ? null : masthead.outlet());
    String outlet =
        named != null
            ? named
            : url != null ? url.getHost().replaceFirst("^www\\.", "") : UNKNOWN_OUTLET;
    String text = Boilerplate.without(plain(raw), named);
    if (text.isBlank()) {
      throw new UnreadableArticle("The article is empty: give its text.");
    }
    List<Passage> passages = Passages.split(text);
    String headline = masthead == null ? null : masthead.title();
    String title = first(input.title(), headline);
    if (title == null || title.isBlank()) {
      title = abridged(passages.getFirst().text());
    }
    ArticleId id = ArticleId.of(url, outlet, title, published);
    return new Article(
        id,
        VersionId.of(id, title, text),
        title,
        text,
        published,
        outlet,
        Credit.agency(text).orElse(outlet),
        url,
        LanguageDetection.of(text),
        headline == null ? passages : withHeadline(passages, headline),
        beginning.unread());
  }

  private void refuseFuture(@Nullable LocalDate published) {
    // somewhere on earth it is tomorrow already
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    if (published != null && published.isAfter(tomorrow)) {
      throw new UnreadableArticle(
          "The article is dated %s, which lies in the future; correct the date or leave it out."
              .formatted(published));
    }
  }

  /** One kind of line end, and none of what only scraping leaves behind. */
  private static String plain(String text) {
    return HALF_CHARACTER
        .matcher(Markup.without(text))
        .replaceAll("\ufffd")
        .replaceAll("\\R", "\n")
        .replace("\ufeff", "")
        .replace("\u0000", "")
        .replace('\u00a0', ' ');
  }

  private static List<Passage> withHeadline(List<Passage> passages, String headline) {
    List<Passage> marked = new ArrayList<>(passages);
    for (int i = 0; i < marked.size(); i++) {
      Passage passage = marked.get(i);
      if (!headline.contains(passage.text())) {
        break;
      }
      marked.set(i, new Passage(passage.span(), passage.text(), Kind.HEADLINE));
    }
    return marked;
  }

  private static String abridged(String passage) {
    String sentence = LINE_END.matcher(passage).replaceAll(" ");
    if (sentence.length() <= TITLE_FROM_TEXT) {
      return sentence;
    }
    int blank = sentence.lastIndexOf(' ', TITLE_FROM_TEXT);
    return sentence.substring(0, blank > 0 ? blank : TITLE_FROM_TEXT) + " …";
  }

  private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return one != null ? one : other;
  }
}
