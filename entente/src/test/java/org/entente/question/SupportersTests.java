package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Question 3: who supports an actor, and who opposes it? */
@QuestionTest
class SupportersTests {

  private static final Question QUESTION = Question.of(3, "who-supports");

  @LocalServerPort private int port;

  /** As known today, and by days between which more and more became known. */
  @ParameterizedTest
  @CsvSource({
    "KAZ, 2022-01, ",
    "KAZ, 2022-01, 2022-01-21",
    "KAZ, 2022, 2022-06-30",
    "UKR, 2021, ",
    "UKR, 2021, 2021-06",
    "UKR, 2021, 2021-12-31",
    "RUS, , 2022-03-15",
    "RUS, , 9999-12-31"
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      String actor, @Nullable String during, @Nullable String knownBy) {
    assertThat(answer(port, actor, during, knownBy)).hasSizeGreaterThan(2);
  }

  /** The answer, after it was found to be the same in both forms. */
  static List<String> answer(
      int port, String actor, @Nullable String during, @Nullable String knownBy) {
    List<String> overHttp = StanceRows.overHttp(QUESTION, port, "/actor", actor, during, knownBy);
    assertThat(overHttp).isEqualTo(StanceRows.inCypher(QUESTION, actor, during, knownBy));
    return overHttp;
  }
}
