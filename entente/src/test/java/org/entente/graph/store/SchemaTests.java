package org.entente.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;

/** What happens when the schema cannot be written. */
class SchemaTests {

  private static final DatabaseException FAULT =
      new DatabaseException("Neo.DatabaseError.General.UnknownError", "uncaught error");

  @Test
  void triesOnceMoreAfterAFaultOfNeo4jItself() {
    Failing migration = new Failing(new IllegalStateException("not migrated", FAULT));

    Schema.trying(migration);

    assertThat(migration.left).as("failures that did not come").isEmpty();
    assertThat(migration.times).isEqualTo(2);
  }

  @Test
  void givesUpAfterTheSecondFault() {
    Failing migration = new Failing(FAULT, FAULT);

    assertThatThrownBy(() -> Schema.trying(migration)).isSameAs(FAULT);
    assertThat(migration.times).isEqualTo(2);
  }

  @Test
  void doesNotRepeatWhatIsWrongWithTheSchema() {
    Neo4jException wrong =
        new ClientException("Neo.ClientError.Statement.SyntaxError", "no Cypher");
    Failing migration = new Failing(wrong);

    assertThatThrownBy(() -> Schema.trying(migration)).isSameAs(wrong);
    assertThat(migration.times).isEqualTo(1);
  }

  /** Fails with one after the other of these, and then no more. */
  private static final class Failing implements Runnable {

    private final Deque<RuntimeException> left;
    private int times;

    private Failing(RuntimeException... failures) {
      this.left = new ArrayDeque<>(List.of(failures));
    }

    @Override
    public void run() {
      times++;
      if (!left.isEmpty()) {
        throw left.pop();
      }
    }
  }
}
