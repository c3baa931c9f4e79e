package org.entente.cli.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import org.junit.jupiter.api.Test;

/** Where a progress bar is shown. */
class ProgressLineTests {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(written, true, UTF_8);

  @Test
  void isALineOfItsOwnWithoutSignsForTerminalsInALog() {
    countTo(3, new ProgressLine(err, false));

    assertThat(written.toString(UTF_8).lines())
        .singleElement()
        .asString()
        .contains("texts", "100%", "3/3")
        .doesNotContain("\u001b", "\r");
  }

  @Test
  void isOneLineThatIsWrittenAgainOnATerminal() {
    countTo(3, new ProgressLine(err, true));

    assertThat(written.toString(UTF_8)).startsWith("\r\u001b[K").endsWith(System.lineSeparator());
  }

  @Test
  void leavesTheLineToWhatIsToldMeanwhile() {
    ProgressLine line = new ProgressLine(err, true);

    line.accept("half");
    line.above(() -> err.println("a word"));

    assertThat(written.toString(UTF_8)).endsWith("half\r\u001b[Ka word" + System.lineSeparator());
  }

  private static void countTo(int last, ProgressLine line) {
    try (line;
        ProgressBar bar = line.bar("read", "texts").setInitialMax(last).build()) {
      bar.stepTo(last);
    }
  }
}
