package org.entente.api.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTests {

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080/facts/f-1, http://localhost:8080",
    "ws://localhost:8080/graphql, http://localhost:8080",
    "wss://entente.example/graphql, https://entente.example"
  })
  void isTheAddressThatTheServerWasAskedAt(URI asked, String address) {
    assertThat(new PublicAddress("").of(asked)).isEqualTo(address);
  }

  @Test
  void isTheOneThatWasSetForAServerBehindAProxy() {
    PublicAddress address = new PublicAddress("https://example.org/entente/");

    assertThat(address.of(URI.create("http://10.0.0.7:8080/facts/f-1")))
        .isEqualTo("https://example.org/entente");
    assertThat(address.isNamed("example.org")).isTrue();
    assertThat(address.isNamed("EXAMPLE.org:443")).isTrue();
    assertThat(address.isNamed("evil.example")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "http://exa mple.org",
        "ftp://example.org",
        "https://",
        "https://example.org/?a=b"
      })
  void refusesWhatIsNoWholeAddress(String url) {
    assertThatThrownBy(() -> new PublicAddress(url))
        .isInstanceOf(UnusablePublicAddress.class)
        .hasMessageContaining(url)
        .hasMessageContaining("as in https://entente.example.org");
  }
}
