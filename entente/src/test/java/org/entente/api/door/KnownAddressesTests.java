package org.entente.api.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownAddressesTests {

  private static KnownAddresses at(String address) {
    return new KnownAddresses(address, InetAddress.ofLiteral(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:8080", "LOCALHOST", "127.0.0.1:8080", "[::1]:8080", "[::1]"})
  void haveLoopbackAmongThemWhereverItListens(String host) {
    assertThat(at("192.0.2.7").include(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2001:db8::7]:8080", "[2001:db8:0::7]", "[2001:DB8:0:0:0:0:0:7]:8080"})
  void areOneAddressHoweverItIsWritten(String host) {
    assertThat(at("2001:db8::7").include(host)).isTrue();
    assertThat(at("2001:db8::8").include(host)).isFalse();
  }

  @Test
  void areTheNameUnderWhichItWasStarted() {
    KnownAddresses known =
        new KnownAddresses("Entente.example", InetAddress.ofLiteral("192.0.2.7"));

    assertThat(known.include("entente.example:8080")).isTrue();
    assertThat(known.include("192.0.2.7:8080")).isTrue();
    assertThat(known.include("evil.example:8080")).isFalse();
    assertThat(known.include("192.0.2.8:8080")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example:8080", "198.51.100.7:8080", "[2001:db8::7]:8080", ""})
  void areNoNamesAndNoAddressesOfOthersWhereItListensAtAllOfItsMachine(String host) {
    assertThat(at("0.0.0.0").include(host)).isFalse();
    assertThat(at("::").include(host)).isFalse();
  }
}
