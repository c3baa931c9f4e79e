package org.entente.graph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.Map;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A query that nobody waits for any more ends in the graph itself. */
class DeadlineTests {

  private static final CypherFile ENDLESS = CypherFile.named("test/endless");

  private final Queries queries = new Queries(TestGraph.shared().store());

  @AfterEach
  void nobodyWaits() {
    Deadline.make(null);
  }

  @Test
  @Timeout(20)
  void anEndlessQueryEndsInTheGraphToo() {
    Deadline.make(Deadline.in(Duration.ofMillis(300)));

    assertThatExceptionOfType(TookTooLong.class)
        .isThrownBy(() -> queries.list(ENDLESS, Map.of(), row -> row))
        .satisfies(late -> assertThat(late.limit()).isEqualTo(Duration.ofMillis(300)));

    assertThat(
            TestGraph.run(
                "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'endless' AND NOT"
                    + " currentQuery CONTAINS 'SHOW' RETURN currentQuery"))
        .isEmpty();
  }

  @Test
  void noQueryBeginsAfterTheEnd() throws InterruptedException {
    Deadline.make(Deadline.in(Duration.ofMillis(1)));
    Thread.sleep(5);

    assertThatExceptionOfType(TookTooLong.class).isThrownBy(Deadline::forQuery);
  }

  @Test
  void whatIsChangedIsChangedToTheEnd() throws InterruptedException {
    Deadline deadline = Deadline.in(Duration.ofMillis(1));
    Deadline.make(deadline);
    deadline.lift();
    Thread.sleep(5);

    assertThatNoException().isThrownBy(Deadline::forQuery);
  }
}
