package org.entente.article.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.extraction.evaluation.GoldFile;
import org.entente.extraction.evaluation.GoldItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageDetectionTests {

  private static final Path TEXTS = Path.of("src/test/resources/article");
  private static final Path GOLD = Path.of("../gold");

  @ParameterizedTest
  @MethodSource("foreignNews")
  void tellsInWhichLanguageNewsAreWritten(String code, String text) {
    Language language = Objects.requireNonNull(LanguageDetection.of(text));

    assertThat(language.isEnglish()).isFalse();
    // Malay is what Indonesian is a kind of
    assertThat(code.equals("id") ? List.of("id", "ms") : List.of(code)).contains(language.code());
  }

  @ParameterizedTest
  @MethodSource("foreignNews")
  void neverTakesNewsInAnotherLanguageForEnglish(String code, String text) {
    for (String version : List.of(text, text.toUpperCase(Locale.ROOT), "REUTERS - " + text)) {
      assertThat(LanguageDetection.of(version)).as(code).isNotEqualTo(Language.ENGLISH);
    }
  }

  @ParameterizedTest
  @MethodSource("namesCapitalsAndQuotations")
  void neverTakesEnglishForAnotherLanguage(String text) {
    assertThat(List.of(text, text.toUpperCase(Locale.ROOT)))
        .extracting(LanguageDetection::of)
        .allMatch(language -> language == null || language.isEnglish());
  }

  @Test
  void takesNoTextOfTheGoldForForeignHoweverItIsWritten() {
    List<String> foreign = new ArrayList<>();
    int english = 0;
    List<GoldItem> items = gold();
    for (GoldItem item : items) {
      Language language = LanguageDetection.of(item.text());
      Language inCapitals = LanguageDetection.of(item.text().toUpperCase(Locale.ROOT));
      if (isForeign(language) || isForeign(inCapitals)) {
        foreign.add(item.id());
      }
      english += Language.ENGLISH.equals(language) ? 1 : 0;
    }

    assertThat(foreign).isEmpty();
    assertThat(items).hasSizeGreaterThan(5000);
    // what is left are headlines of which nobody could tell
    assertThat(english).isGreaterThan(items.size() * 97 / 100);
  }

  @Test
  void readsAReportInTwoLanguages() {
    String english = "The minister said that both sides were ready to sign what they had agreed. ";
    String french = "Le ministre a déclaré que les deux parties étaient prêtes à signer l'accord. ";

    assertThat(LanguageDetection.of(english.repeat(5) + french.repeat(5)))
        .isIn(Language.ENGLISH, null);
    assertThat(LanguageDetection.of(french.repeat(10) + english)).isNotEqualTo(Language.ENGLISH);
  }

  @Test
  void saysNothingOfWhatHoldsNoText() {
    for (String text : List.of("", " \n", "1914-1918", "\u200b\ufeff\u200f", "😀 😀", "bon jour")) {
      assertThat(LanguageDetection.of(text)).as(text).isNull();
    }
  }

  @Test
  void tellsAScriptOfWhichItKnowsNoLanguageFromEnglish() {
    Language language = LanguageDetection.of("ᚠᛇᚻ ᛒᛦᚦ ᚠᚱᚩᚠᚢᚱ ᚠᛁᚱᚪ ᚷᛖᚻᚹᛦᛚᚳᚢᛗ ᛋᚳᛖᚪᛚ ᚦᛖᚪᚻ ᛗᚪᚾᚾᚪ");

    assertThat(language).isEqualTo(Language.UNDETERMINED);
  }

  @Test
  void needsNoMoreTimeForTenMegabytesThanForTheBeginning() {
    for (String piece : List.of("x", "Le président a dit que la paix ", "ﷺ", "e\u0301")) {
      String huge = piece.repeat(10_000_000 / piece.length());

      Assertions.assertTimeout(Duration.ofSeconds(20), () -> LanguageDetection.of(huge));
    }
  }

  private static boolean isForeign(@Nullable Language language) {
    return language != null && !language.isEnglish();
  }

  static Stream<Arguments> foreignNews() {
    List<Arguments> news = new ArrayList<>();
    String code = "";
    for (String line : lines("languages.txt").toList()) {
      if (line.startsWith("@ ")) {
        code = line.substring(2);
      } else {
        news.add(arguments(code, line));
      }
    }
    return news.stream();
  }

  static Stream<String> namesCapitalsAndQuotations() {
    return lines("english-news.txt");
  }

  private static Stream<String> lines(String file) {
    try {
      return Files.readString(TEXTS.resolve(file))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<GoldItem> gold() {
    try (Stream<Path> files = Files.walk(GOLD)) {
      List<GoldItem> items = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
        items.addAll(GoldFile.read(file).items());
      }
      return items;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
