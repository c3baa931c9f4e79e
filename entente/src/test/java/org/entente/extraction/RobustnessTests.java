package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.article.ArticleInput;
import org.entente.article.ArticleReading;
import org.entente.article.Passages;
import org.entente.extraction.evaluation.GoldItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as no editor would print them: spoilt, endless, made to be slow. */
class RobustnessTests {

  private static final LocalDate DAY = LocalDate.of(2022, 1, 6);
  private static final String SENTENCE = "Russia sent 3,000 troops to Kazakhstan on Thursday.";
  private static final int MANY = 20_000;

  /** Plenty: each takes a second or two where nothing else runs. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final Extraction extraction = PackagedReader.extraction();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RUSSIA SENT 3,000 TROOPS TO KAZAKHSTAN ON THURSDAY.",
        "<p class=\"lead\"><b>Russia</b> sent 3,000&nbsp;troops to <a href='/kz'>Kazakhstan</a> on"
            + " Thursday.</p>",
        "Rus\u200bsia sent 3,000 troops to Kazakh\u00adstan on Thursday.",
        "\u200fRussia\u200f sent 3,000 troops to \u202bKazakhstan\u202c on Thursday.",
        "\ufeffRussia sent\u00a03,000 troops to\u2009Kazakhstan\u0000 on Thursday.",
        "\ud83dRussia sent 3,000 troops \ude00 to Kazakhstan on Thursday.",
        "russia sent 3,000 troops to kazakhstan on thursday, and that was all that it sent."
      })
  void readsWhatIsSaidHoweverItIsSpoilt(String text) {
    Article article =
        new ArticleReading(Clock.systemUTC())
            .read(new ArticleInput(text, "Untitled", DAY, null, null));

    assertThat(extraction.extract(article))
        .extracting(
            claim ->
                "%s %s %s"
                    .formatted(
                        claim.statement().subject(),
                        claim.statement().relation(),
                        claim.statement().object()))
        .contains("RUS DEPLOYED_TROOPS_TO KAZ");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void endsInTimeAndLosesNothingOfAText(String name, String text) {
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          Article article = GoldItem.article("a", DAY, text);
          Extracted read = extraction.read(article);

          assertThat(article.text()).isEqualTo(text);
          assertThat(read.claims())
              .allSatisfy(
                  claim ->
                      assertThat(claim.evidence().span().end()).isLessThanOrEqualTo(text.length()));
          assertThat(Passages.split(text))
              .allSatisfy(passage -> assertThat(passage.span().of(text)).isEqualTo(passage.text()));
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void readsOrRefusesAHostileArticleInTime(String name, String text) {
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          // ends with letters, so that it is no empty article
          Article article =
              new ArticleReading(Clock.systemUTC())
                  .read(ArticleInput.ofText(text + "\n\nThe end."));

          assertThat(article.passages()).isNotEmpty();
          assertThat(article.text()).contains("The end.");
        });
  }

  static Stream<Arguments> hostile() {
    String all =
        SENTENCE.replace("Thursday.", "Thursday, and ").repeat(500).toLowerCase(Locale.ROOT);
    return Stream.of(
        arguments("a sentence of five thousand words", all),
        arguments("blank lines", SENTENCE + "\n \t".repeat(MANY) + SENTENCE),
        arguments("line ends of all kinds", "\r\n\u2028\u0085\u000b\r".repeat(MANY / 4)),
        arguments("blanks", SENTENCE + " ".repeat(MANY * 5) + SENTENCE),
        arguments("a word without an end", "x".repeat(MANY * 5)),
        arguments("a name without an end", "Russia".repeat(MANY)),
        arguments("names", "Russia Kazakhstan ".repeat(MANY / 20)),
        arguments("number words", "thousand ".repeat(MANY) + "soldiers"),
        arguments("digits", "9".repeat(MANY) + " soldiers, " + "1,000".repeat(MANY / 5)),
        arguments("a ruler after a number", "2 " + "-".repeat(MANY) + " " + SENTENCE),
        arguments("hyphens", "5 " + "a-".repeat(MANY) + "b soldiers"),
        arguments("abbreviations", "Mr. ".repeat(MANY) + SENTENCE),
        arguments("letters with stops", "U.S. ".repeat(MANY) + "U.S.".repeat(MANY)),
        arguments("dates", "May 5, 2021 ".repeat(MANY / 4)),
        arguments("days", "Monday, ".repeat(MANY)),
        arguments("full stops", ". ".repeat(MANY) + ".".repeat(MANY)),
        arguments("quotation marks", "\"'”’)!".repeat(MANY)),
        arguments("brackets", "(".repeat(MANY) + "<".repeat(MANY) + "[".repeat(MANY)),
        arguments(
            "open tags",
            "<script>".repeat(MANY / 20) + "<p ".repeat(MANY) + "<!--".repeat(MANY / 20)),
        arguments("half entities", "&".repeat(MANY) + "&#".repeat(MANY) + "&#99999999;".repeat(9)),
        arguments("accents on one letter", "e" + "\u0301".repeat(MANY)),
        arguments("marks that nobody sees", "\u200b\u200f\u202e\ufeff\u2060".repeat(MANY / 4)),
        arguments("half characters", "\ud83d \ude00".repeat(MANY)),
        arguments("faces", "😀👩‍👩‍👧‍👦".repeat(MANY / 10)),
        arguments("control characters", "\u0000\u0001\u001b[31m\u0007\u007f".repeat(MANY / 5)),
        arguments("Chinese without a stop", "俄罗斯派兵哈萨克斯坦".repeat(MANY / 10)),
        arguments("noise", noise()),
        arguments("nothing", ""));
  }

  private static String noise() {
    Random random = new Random(1);
    StringBuilder noise = new StringBuilder();
    List<Integer> planes = List.of(0x80, 0x600, 0x3000, 0x10000, 0x20000);
    while (noise.length() < MANY) {
      noise.appendCodePoint(random.nextInt(planes.get(random.nextInt(planes.size()))));
    }
    return noise.toString();
  }
}
