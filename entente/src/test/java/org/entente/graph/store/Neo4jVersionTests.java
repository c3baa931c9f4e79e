package org.entente.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which Neo4j servers can hold the graph. */
class Neo4jVersionTests {

  @ParameterizedTest
  @CsvSource({
    "Neo4j/4.4.38, true",
    "Neo4j/5.9.0, true",
    "Neo4j/5.25.1, true",
    "Neo4j/5.26.0, false",
    "Neo4j/5.27-aura, false",
    "Neo4j/2025.10.1, false"
  })
  void areTooOldBefore526(String agent, boolean tooOld) {
    assertThat(Neo4jVersion.of(agent)).get().returns(tooOld, Neo4jVersion::isTooOld);
  }

  @Test
  void areNotJudgedWhereTheyTellNoVersion() {
    assertThat(Neo4jVersion.of("Neo4j/dev")).isEmpty();
  }
}
