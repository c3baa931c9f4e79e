package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Question 4: whom does an actor support and oppose? */
@QuestionTest
class SupportedByTests {

  private static final Question QUESTION = Question.of(4, "whom-it-supports");

  @LocalServerPort private int port;

  /** As known today, and by days between which more and more became known. */
  @ParameterizedTest
  @CsvSource({
    "CHN, 2022, ",
    "CHN, 2022, 2022-06-30",
    "CHN, , 2022-01-24",
    "RUS, 2021-06, ",
    "RUS, 2021-06, 2021-08",
    "USA, 2022-02-28, ",
    "USA, 2021, 2021-05-31",
    "USA, , 9999-12-31"
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      String actor, @Nullable String during, @Nullable String knownBy) {
    assertThat(answer(port, actor, during, knownBy)).hasSizeGreaterThan(2);
  }

  /** The answer, after it was found to be the same in both forms. */
  static List<String> answer(
      int port, String actor, @Nullable String during, @Nullable String knownBy) {
    List<String> overHttp = StanceRows.overHttp(QUESTION, port, "/towards", actor, during, knownBy);
    assertThat(overHttp).isEqualTo(StanceRows.inCypher(QUESTION, actor, during, knownBy));
    return overHttp;
  }
}
