package org.entente.article.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunningTextTests {

  private static final String LEAD = "The last contingent left Kazakhstan on Wednesday.";
  private static final String REST = "Russia said that the mission of the alliance was over.";
  private static final String STORY = "<p>%s</p><p>%s</p>".formatted(LEAD, REST);
  private static final String WHOLE = LEAD + "\n\n" + REST;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <body>                                          | </body>
          <body><form id="form1">                         | </form></body>
          <body class="single content-sidebar">           | </body>
          <body class="has-sidebar comments-open">        | </body>
          <body id="menu">                                | </body>
          <article class="category-social-affairs">       | </article>
          <main class="with-sidebar" aria-hidden="true">  | </main>
          <div class="layout has-sidebar">                | </div>
          <div class="post has-comments">                 | </div>
          <div class="commentary">                        | </div>
          <div class="shareholders"><div id="headerless"> | </div></div>
          """)
  void keepsTheElementThatHoldsTheArticleWhateverItIsCalled(String begin, String end) {
    assertThat(textOf(begin + "<h1>Troops leave</h1>" + STORY + end)).isEqualTo(WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='related'>%s</div>",
        "<div class='related-posts'>%s</div>",
        "<div class='story_recommendations'>%s</div>",
        "<div class='socialBar'>%s</div>",
        "<div class='sharing'>%s</div>",
        "<div class='advertisement'>%s</div>",
        "<div class='newsletters'>%s</div>",
        "<div id='sidebar-left'>%s</div>",
        "<form>%s</form>",
        "<aside>%s</aside>",
        "<article class='promo'>%s</article>",
      })
  void leavesOutWhatStandsAroundTheArticle(String around) {
    String teaser = around.formatted("<p>Ten things to know of peacekeepers.</p>");

    assertThat(textOf("<article>" + STORY + teaser + "</article>")).isEqualTo(WHOLE);
  }

  @Test
  void leavesOutReadersCommentsHoweverMuchTheyWrite() {
    String comments = "<p>I do not believe a word of what the minister says there.</p>".repeat(20);

    assertThat(textOf(STORY + "<div id='comments'>" + comments + "</div>")).isEqualTo(WHOLE);
    assertThat(textOf(STORY + "<ol class='comment-list'>" + comments + "</ol>")).isEqualTo(WHOLE);
  }

  @Test
  void readsAnArticleThatLineEndsPartInsteadOfParagraphs() {
    String broken = "<div class='text'>%s<br><br>%s<br/>\n<br/></div>".formatted(LEAD, REST);

    assertThat(textOf("<p>A word to our readers.</p>" + broken)).isEqualTo(WHOLE);
    assertThat(textOf("<form>" + broken + "</form>")).isEqualTo(WHOLE);
  }

  @Test
  void keepsTheLinesOfAWrappedColumnTogether() {
    String column =
        """
        The last contingent of the alliance left Kazakhstan on<br>
        Wednesday, and Russia said that the mission was over and<br>
        that its aims were reached.<br><br>China had sent none.<br>
        """;

    assertThat(textOf("<td>" + column + "<p><a href='/'>Home</a></p></td>", "table", "tr"))
        .isEqualTo(
            """
            The last contingent of the alliance left Kazakhstan on
            Wednesday, and Russia said that the mission was over and
            that its aims were reached.

            China had sent none.""");
  }

  @Test
  void takesTheParagraphsWhereTheyHoldMore() {
    assertThat(textOf(STORY + "<div>Steppe Courier<br>1 Main Street<br>Almaty</div>"))
        .isEqualTo(WHOLE);
  }

  private static String textOf(String html, String... around) {
    String page = html;
    for (int i = around.length - 1; i >= 0; i--) {
      page = "<%1$s>%2$s</%1$s>".formatted(around[i], page);
    }
    return RunningText.of(Jsoup.parse(page));
  }
}
