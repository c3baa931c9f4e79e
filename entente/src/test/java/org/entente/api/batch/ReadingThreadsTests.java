package org.entente.api.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the batches of a level begin to be read. */
class ReadingThreadsTests {

  private final List<String> happened = new ArrayList<>();
  private final ReadingThreads threads = new ReadingThreads(Runnable::run);

  private void handOut(String batch) {
    threads.execute(() -> happened.add("read " + batch));
    happened.add("handed out " + batch);
  }

  @Test
  void beginWithNoneBeforeAllOfThemAreHandedOut() {
    threads.together(
        () -> {
          handOut("actors");
          threads.together(() -> handOut("claims"));
          handOut("passages");
        });

    assertThat(happened)
        .containsExactly(
            "handed out actors",
            "handed out claims",
            "handed out passages",
            "read actors",
            "read claims",
            "read passages");
  }

  @Test
  void beginAtOnceWithWhatIsHandedOutByItself() {
    threads.together(() -> {});

    handOut("actors");

    assertThat(happened).containsExactly("read actors", "handed out actors");
  }
}
