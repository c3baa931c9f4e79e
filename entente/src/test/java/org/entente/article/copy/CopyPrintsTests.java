package org.entente.article.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.article.ArticleInput;
import org.entente.article.ArticleReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which texts are taken for copies of one story, and which are not. */
class CopyPrintsTests {

  private static final String FIRST_REPORT =
      """
      Officials in Dushanbe confirmed on Tuesday that a convoy of eleven lorries with flour, blankets and
      insulin had crossed into Afghanistan by the bridge at Panji Poyon. "We will not look away while
      children go hungry on the other side of the river, and we ask every neighbour to do the same before
      the passes close," said the minister for emergencies. It was the second convoy since the border was
      opened in September, and the government hopes to send one every week until the snow comes.
      """;

  /** Of the same event, by somebody who was there too: the facts and the quotation are the same. */
  private static final String SECOND_REPORT =
      """
      Tajikistan has sent a second shipment of food and medicine across the Panj, the emergencies ministry
      announced. "We will not look away while children go hungry on the other side of the river, and we ask
      every neighbour to do the same before the passes close," the minister told reporters beside the eleven
      lorries, which reached Kunduz in Afghanistan by nightfall. Aid workers there spoke of long queues at
      the only bakery still at work. Another convoy is planned for next week, weather permitting.
      """;

  static Stream<Path> samples() throws IOException {
    return Files.list(Path.of("../samples"))
        .filter(file -> file.toString().endsWith(".txt"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aCopyUnderAnotherHeadlineIsFound(Path sample) throws IOException {
    String text = body(sample);

    assertThat(areCopies("One headline\n\n" + text, "Quite another headline\n\n" + text)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aCopyShortenedFromTheEndIsFound(Path sample) throws IOException {
    List<String> paragraphs = List.of(body(sample).split("\n\n"));

    for (int kept = 2; kept < paragraphs.size(); kept++) {
      String shortened = String.join("\n\n", paragraphs.subList(0, kept));
      assertThat(areCopies(body(sample), shortened)).as("%d paragraphs", kept).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aCopyWithAnotherDatelineAndAnAddedParagraphIsFound(Path sample) throws IOException {
    String copy =
        "NUR-SULTAN (From our correspondent) — "
            + body(sample)
            + "\n\n"
            + "Readers of this paper will remember that the matter was before the house last"
            + " spring.";

    assertThat(areCopies(body(sample), copy)).isTrue();
  }

  @Test
  void nearlyAllCopiesAreFoundInWhichEveryTwentiethWordWasChanged() throws IOException {
    assertThat(foundOf(20, 1)).isGreaterThanOrEqualTo(0.97);
    assertThat(foundOf(20, 2)).as("and cut to half").isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void aTextOfWhichEveryFifthWordIsAnotherIsNoCopy() throws IOException {
    assertThat(foundOf(4, 1)).isLessThan(0.4);
  }

  /** Of how many copies with random edits, at random places, it is found that they are copies. */
  private static double foundOf(int everySoManyWords, int part) throws IOException {
    Random random = new Random(7);
    int tried = 0;
    int found = 0;
    for (Path sample : samples().toList()) {
      String text = body(sample);
      for (int i = 0; i < 40; i++) {
        tried++;
        String[] words = text.split(" ");
        String[] kept = Arrays.copyOf(words, words.length / part);
        for (int word = 0; word < kept.length; word++) {
          if (random.nextInt(everySoManyWords) == 0) {
            kept[word] = "edited" + random.nextInt(1000);
          }
        }
        found += areCopies(text, String.join(" ", kept)) ? 1 : 0;
      }
    }
    return (double) found / tried;
  }

  @Test
  void reportsOfOneEventThatQuoteOneSpeechAreNoCopies() {
    assertThat(areCopies(FIRST_REPORT, SECOND_REPORT)).isFalse();
  }

  @Test
  void articlesAboutOneMatterAreNoCopies() throws IOException {
    List<Path> samples = samples().toList();
    List<String> copies = new ArrayList<>();
    for (Path one : samples) {
      for (Path other : samples) {
        if (!one.equals(other) && areCopies(body(one), body(other))) {
          copies.add(one + " " + other);
        }
      }
    }

    assertThat(copies).isEmpty();
  }

  @Test
  void aSentenceThatTwoReportersMayBothWriteIsNotCompared() {
    assertThat(prints("Russia sent troops to Kazakhstan on Thursday, the ministry said."))
        .isEmpty();
  }

  @Test
  void aTextHasNoMorePrintsThanItSays() throws IOException {
    for (Path sample : samples().toList()) {
      assertThat(prints(body(sample))).hasSize(CopyPrints.MOST).isSorted();
    }
  }

  private static boolean areCopies(String one, String other) {
    Set<Long> shared = new HashSet<>(prints(one));
    shared.retainAll(new HashSet<>(prints(other)));
    return !shared.isEmpty();
  }

  private static List<Long> prints(String text) {
    return CopyPrints.of(
        new ArticleReading(Clock.systemUTC())
            .read(new ArticleInput(text, "A title", null, "An outlet", null))
            .passages());
  }

  private static String body(Path sample) throws IOException {
    String text = Files.readString(sample);
    return text.substring(text.indexOf("\n\n") + 2).strip();
  }
}
