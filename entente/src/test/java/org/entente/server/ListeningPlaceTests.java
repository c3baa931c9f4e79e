package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.entente.extraction.calibration.Cut;
import org.entente.graph.store.GraphSettings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that listen elsewhere than at 127.0.0.1, and how they are reached there. */
class ListeningPlaceTests {

  @TempDir Path data;

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, http://localhost:8080",
    "localhost, http://localhost:8080",
    "0.0.0.0, http://localhost:8080",
    "::, http://localhost:8080"
  })
  void isReachedAtLocalhostWhereThatIsPartOfIt(String address, URI uri) {
    assertThat(ListeningPlace.named(address).uri(8080)).isEqualTo(uri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"198.51.100.7", "2001:db8::7"})
  void isNoAddressOfAnotherMachine(String address) {
    assertThatThrownBy(() -> ListeningPlace.named(address))
        .isInstanceOf(UnusableAddress.class)
        .hasMessageContaining(address + " is not an address of this machine");
  }

  @Test
  void answersAtAnAddressOfTheMachineAndNotesThatDown() throws Exception {
    String address = ofThisMachine(Inet4Address.class);
    try (EntenteServer server = start(address)) {
      assertThat(server.uri()).hasHost(address);
      assertThat(RunningServer.of(data)).get().returns(server.uri(), RunningServer::uri);
      assertThat(status(server.uri())).isEqualTo(200);
    }
  }

  @Test
  void answersAtAnAddressOfIpv6() throws Exception {
    String address = ofThisMachine(Inet6Address.class);
    try (EntenteServer server = start(address)) {
      assertThat(server.uri()).hasHost("[" + address + "]");
      assertThat(status(server.uri())).isEqualTo(200);
    }
  }

  @Test
  void answersAtEachAddressOfTheMachineAndToNoOtherNameWhereItListensAtAll() throws Exception {
    String address = ofThisMachine(Inet4Address.class);
    try (EntenteServer server = start("0.0.0.0")) {
      int port = server.uri().getPort();
      Answer foreign = new HttpCaller(port).get("/", "Host", "evil.example:" + port);

      assertThat(status(server.uri())).isEqualTo(200);
      assertThat(status(URI.create("http://%s:%d".formatted(address, port)))).isEqualTo(200);
      assertThat(foreign.status()).isEqualTo(403);
      assertThat(foreign.errorMessage()).contains("ENTENTE_PUBLIC_URL=http://HOST:PORT");
    }
  }

  private EntenteServer start(String address) {
    return EntenteServer.start(
        new ServerSettings(data, address, 0, new GraphSettings.Embedded(data, 0), null, Cut.USUAL),
        SampleProgress.UNSEEN);
  }

  private static int status(URI server) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(server.resolve("/")).build(), BodyHandlers.ofString())
          .statusCode();
    }
  }

  /** Loopback of IPv6 will do, too; the test is left out where the machine has no such address. */
  private static String ofThisMachine(Class<? extends InetAddress> kind) throws SocketException {
    Optional<InetAddress> found =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(kind::isInstance)
            .filter(each -> !each.isLinkLocalAddress())
            .filter(each -> each instanceof Inet6Address || !each.isLoopbackAddress())
            .findFirst();
    Assumptions.assumeTrue(found.isPresent());
    return found.orElseThrow().getHostAddress().replaceFirst("%.*", "");
  }
}
