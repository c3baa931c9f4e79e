package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.article.Passage.Kind;
import org.entente.article.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReadingTests {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

  private final ArticleReading reading = new ArticleReading(NOW);

  @Test
  void recognisesTheDateLineAndTheOutletBehindTheHeadline() {
    Article article =
        read(
            """
            Wednesday, January 26, 2022

            Why did the neighbours send no troops? , Steppe World News

            They gave words instead.
            """);

    assertThat(article.published()).isEqualTo(LocalDate.of(2022, 1, 26));
    assertThat(article.outlet()).isEqualTo("Steppe World News");
    assertThat(article.title()).isEqualTo("Why did the neighbours send no troops?");
    assertThat(article.passages())
        .extracting(Passage::kind)
        .containsExactly(Kind.HEADLINE, Kind.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Steppe News",
        "The Steppe Post",
        "Steppe State News Agency",
        "Radio Steppe",
        "BBC Russian",
        "REUTERS",
        "The Associated Press",
        "The Guardian",
      })
  void takesTheOutletFromBehindAHeadlinesDash(String outlet) {
    Article article = read("Last contingent leaves Almaty - " + outlet + "\n\nIt flew home.");

    assertThat(article.title()).isEqualTo("Last contingent leaves Almaty");
    assertThat(article.outlet()).isEqualTo(outlet);
    assertThat(article.text()).isEqualTo("Last contingent leaves Almaty\n\nIt flew home.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pentagon",
        "Tokayev",
        "Pentagon Press Secretary",
        "International Atomic Energy Agency",
        "Haqqani Network",
        "Foreign Ministry",
      })
  void leavesTheSpeakerBehindAHeadlinesDash(String speaker) {
    String headline = "No troops will go to Kazakhstan — " + speaker;

    Article article = read(headline + "\n\nNone were asked for.");

    assertThat(article.title()).isEqualTo(headline);
    assertThat(article.outlet()).isEqualTo("(unknown outlet)");
    assertThat(article.text()).startsWith(headline);
    assertThat(article.passages().getFirst().kind()).isEqualTo(Kind.HEADLINE);
  }

  @Test
  void cutsNothingButItsOwnNameBehindTheDashWhereTheOutletIsKnown() {
    String text = "Outlet: Steppe News\n\nTroops leave Almaty at last - %s\n\nThey flew home.";

    assertThat(read(text.formatted("Reuters")).title())
        .isEqualTo("Troops leave Almaty at last - Reuters");
    assertThat(read(text.formatted("Steppe News")).title())
        .isEqualTo("Troops leave Almaty at last");
    String bare = "Troops leave Almaty at last - Sky News\n\nThey flew home.";
    ArticleInput known = new ArticleInput(bare, null, null, "Steppe News", null);
    assertThat(reading.read(known).title()).isEqualTo("Troops leave Almaty at last - Sky News");
  }

  @Test
  void readsTheHeaderThatAFileGivesItself() {
    Article article =
        read(
            """
            Title: Troops leave Almaty
            Outlet: Steppe Courier
            Published: 2022-01-19
            URL: http://www.steppe.example/almaty?utm_source=x&id=7#top

            The last contingent left.
            """);

    assertThat(article.title()).isEqualTo("Troops leave Almaty");
    assertThat(article.outlet()).isEqualTo("Steppe Courier");
    assertThat(article.published()).isEqualTo(LocalDate.of(2022, 1, 19));
    assertThat(article.url()).isEqualTo(URI.create("https://www.steppe.example/almaty?id=7"));
    assertThat(article.text()).isEqualTo("The last contingent left.");
  }

  @Test
  void leavesOutWhatBelongsToThePage() {
    Article article =
        read(
            """
            Home
            Troops leave Almaty

            The last contingent left.
            Steppe News Desk
            Latest news
            Related news
            - Advertisement -

            Please enter your comment!
            Please enter your name here
            """);

    assertThat(article.text())
        .contains("The last contingent left.")
        .doesNotContain("Related", "Latest", "Advertisement", "Please enter");
  }

  @Test
  void takesNoWrappedLineForTheHeadline() {
    Article article =
        read(
            """
            ALMATY (AP) - The alliance said on Sunday that it would send another
            300 soldiers to Kazakhstan.

            Tashkent sends none.
            """);

    assertThat(article.title()).endsWith("another 300 soldiers to Kazakhstan.");
    assertThat(article.passages()).extracting(Passage::kind).containsExactly(Kind.BODY, Kind.BODY);
  }

  @Test
  void takesOutWhatIsLeftOfHtml() {
    Article article =
        read(
            """
            <div class="story"><script>var a = "<p>Buy now</p>";</script><!-- ad slot 3 -->
            <p>The last contingent of <a href="/kz?a=1&amp;b=2">Kazakhstan&rsquo;s</a> guests left&nbsp;Almaty.</p><br/>
            <p>R&amp;D costs 5 &lt; 6 in <em>all</em>, <Reuters> said.</p></div>
            """);

    assertThat(article.passages())
        .extracting(Passage::text)
        .containsExactly(
            "The last contingent of Kazakhstan’s guests left Almaty.",
            "R&D costs 5 < 6 in all, <Reuters> said.");
  }

  @Test
  void leavesSignsAloneThatAreNoHtml() {
    assertThat(read("AT&T; 3 < 4 and 5 > 4; the <unknown> tag, a<b>c? x &notanentity; y.").text())
        .isEqualTo("AT&T; 3 < 4 and 5 > 4; the <unknown> tag, ac? x &notanentity; y.");
  }

  @Test
  void creditsTheAgencyWhoseStoryAnOutletPrints() {
    assertThat(read("BEIJING ( Associated Press) – China has stood aside.").origin())
        .isEqualTo("Associated Press");
    assertThat(read("GENEVA, Jan 6 (Reuters) - Talks went on.").origin()).isEqualTo("Reuters");
    assertThat(read("Talks went on, the Reuters agency said.").origin())
        .isEqualTo("(unknown outlet)");
  }

  @Test
  void creditsAnAgencyWhoseNameIsInCapitals() {
    for (String line : List.of("By THE ASSOCIATED PRESS", "By Associated Press", "SOURCE: AP")) {
      assertThat(read("Talks went on.\n\n" + line).origin()).isEqualTo("Associated Press");
    }
    assertThat(read("GENEVA (REUTERS) - Talks went on.").origin()).isEqualTo("Reuters");
    assertThat(read("By REUTERS\n\nTalks went on.").origin()).isEqualTo("Reuters");
    assertThat(read("Talks went on.\n\nSource: XINHUA").origin()).isEqualTo("Xinhua");
    assertThat(read("Talks went on.\n\nFrom dpa.").origin()).isEqualTo("dpa");
    assertThat(read("Talks went on.\n\nBy APOLLO NEWS").origin()).isEqualTo("(unknown outlet)");
  }

  @Test
  void givesOneArticleOneIdAndEachWordingItsVersion() {
    ArticleInput first = input("https://example.org/a/", "Talks failed.");
    ArticleInput again = input("http://EXAMPLE.org/a?utm_medium=mail", "Talks failed.");
    ArticleInput changed = input("https://example.org/a", "Talks succeeded.");

    assertThat(reading.read(again).id()).isEqualTo(reading.read(first).id());
    assertThat(reading.read(again).version()).isEqualTo(reading.read(first).version());
    assertThat(reading.read(changed).id()).isEqualTo(reading.read(first).id());
    assertThat(reading.read(changed).version()).isNotEqualTo(reading.read(first).version());
  }

  @Test
  void tellsInWhichLanguageAnArticleIsWrittenWhereItIsLongEnough() {
    assertThat(read("The last contingent left Almaty, and the talks were over.").language())
        .isEqualTo(Language.ENGLISH);
    assertThat(
            read(
                "Die letzten Soldaten sind am Mittwoch abgezogen, wie ein Sprecher mitteilte, und"
                    + " es blieb niemand zurück."))
        .satisfies(
            german -> {
              assertThat(german.language()).isEqualTo(new Language("de"));
              assertThat(german.isForeign()).isTrue();
              assertThat(german.passages()).hasSize(1);
            });
    assertThat(read("Macron, Scholz in Kyiv").language()).isNull();
    assertThat(read("Macron, Scholz in Kyiv").isForeign()).isFalse();
  }

  @Test
  void refusesAnArticleWithoutText() {
    assertThatThrownBy(() -> read("  \n \n"))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("empty");
  }

  @Test
  void refusesAnArticleFromTheFuture() {
    assertThatThrownBy(() -> read("Published: 2031-01-01\n\nTalks went on."))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("2031-01-01")
        .hasMessageContaining("future");
  }

  @Test
  void readsWhatIsLongerThanAnyArticleUpToABlankAndCountsTheRest() {
    Article article = read("Talks went on. ".repeat(200_000));

    assertThat(article.text().length())
        .isBetween(Beginning.MOST_CHARACTERS - 20, Beginning.MOST_CHARACTERS);
    assertThat(article.text()).matches("(?s).*(Talks|went|on\\.)");
    assertThat(article.unread()).isEqualTo(3_000_000 - article.text().length());
    assertThat(read("Talks went on.").unread()).isZero();
  }

  @Test
  void cutsNoCharacterInTwoWhereTheLimitFallsIntoOne() {
    // each face takes two of Java's characters, so that after one letter the limit falls between
    Beginning beginning = Beginning.of("a" + "😀".repeat(Beginning.MOST_CHARACTERS));

    assertThat(beginning.text()).hasSize(Beginning.MOST_CHARACTERS - 1).endsWith("😀");
    assertThat(beginning.unread())
        .isEqualTo(Beginning.MOST_CHARACTERS - (Beginning.MOST_CHARACTERS - 2) / 2);
  }

  private ArticleInput input(String url, String text) {
    return new ArticleInput(text, "Talks", LocalDate.of(2022, 1, 6), "Example", URI.create(url));
  }

  private Article read(String text) {
    return reading.read(ArticleInput.ofText(text));
  }
}
