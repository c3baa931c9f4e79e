package org.entente.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Opening the graph, and what is said when that does not work. */
class GraphStoreTests {

  @TempDir private Path folder;

  @Test
  void knowsTheNewestMigration() throws IOException {
    URL folder = Objects.requireNonNull(getClass().getResource("/cypher/migrations"));
    try (Stream<Path> files = Files.list(Path.of(folder.getPath()))) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .last()
          .asString()
          .startsWith("V" + Schema.NEWEST + "__");
    }
    assertThat(TestGraph.run("MATCH (m:__Neo4jMigration) RETURN m.version AS version"))
        .extracting(row -> row.get("version").asString())
        .contains(Schema.NEWEST);
  }

  @Test
  void onlyTheOwnerMayReadThePassword() throws IOException {
    Path password = TestGraph.folder().resolve("bolt-password");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(password).strip())
        .hasSize(48)
        .isEqualTo(TestGraph.shared().store().password());
  }

  @Test
  void nobodyGetsInWithoutThePassword() {
    URI uri = TestGraph.shared().store().uri();

    assertThatThrownBy(
            () -> GraphStore.open(new GraphSettings.Server(uri, "neo4j", "neo4j", "neo4j")))
        .isInstanceOf(GraphUnavailable.WrongPassword.class)
        .hasMessageContaining("NEO4J_PASSWORD");
  }

  @Test
  void saysThatTheServerHasNoSuchDatabase() {
    GraphStore store = TestGraph.shared().store();

    assertThatThrownBy(
            () ->
                GraphStore.open(
                    new GraphSettings.Server(
                        store.uri(), store.user(), store.password(), "nonesuch")))
        .isInstanceOf(GraphUnavailable.NoSuchDatabase.class)
        .hasMessageContaining("'nonesuch'")
        .hasMessageContaining("NEO4J_DATABASE");
  }

  @Test
  void readsNoFile() {
    assertThatThrownBy(
            () -> TestGraph.run("LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line"))
        .isInstanceOfAny(ClientException.class, Neo4jException.class);
  }

  @Test
  void saysThatTheFolderIsInUse() {
    assertThatThrownBy(() -> GraphStore.open(new GraphSettings.Embedded(TestGraph.folder(), 0)))
        .isInstanceOf(GraphUnavailable.DataFolderInUse.class)
        .hasMessageContaining(TestGraph.folder().toString())
        .hasMessageContaining("--data");
  }

  @Test
  void saysThatTheFolderCannotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> GraphStore.open(new GraphSettings.Embedded(file.resolve("data"), 0)))
        .isInstanceOf(GraphUnavailable.DataFolderNotWritable.class)
        .hasMessageContaining("--data");
  }

  @Test
  void saysThatThePortIsTaken() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatThrownBy(
              () -> GraphStore.open(new GraphSettings.Embedded(folder, other.getLocalPort())))
          .isInstanceOf(GraphUnavailable.BoltPortTaken.class)
          .hasMessageContaining("--bolt-port");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo", "http://localhost:7687", "bolt:", "no address"})
  void saysHowTheAddressOfANeo4jIsWritten(String address) {
    assertThatThrownBy(() -> GraphSettings.Server.at(address, "neo4j", "secret", "neo4j"))
        .isInstanceOf(GraphUnavailable.NoAddressOfNeo4j.class)
        .hasMessageContaining("NEO4J_URI is '%s'".formatted(address))
        .hasMessageContaining("bolt://localhost:7687");
  }

  @Test
  void saysThatNoNeo4jIsThere() {
    assertThatThrownBy(
            () ->
                GraphStore.open(
                    new GraphSettings.Server(
                        URI.create("bolt://127.0.0.1:1"), "neo4j", "secret", "neo4j")))
        .isInstanceOf(GraphUnavailable.NoNeo4jThere.class)
        .hasMessageContaining("NEO4J_URI");
  }
}
