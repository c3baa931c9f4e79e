package org.entente.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class PageTests {

  private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
  private static final String[] OURS = {"X-Entente-Page", "browser-connect"};

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/graphiql", "/browser-connect"})
  void loadsOnlyWhatThisServerHas(String path) {
    Answer page = caller.get(path);
    List<String> loaded =
        LOADED
            .matcher(page.response().body())
            .results()
            .map((MatchResult m) -> m.group(1))
            .toList();

    assertThat(page.status()).isEqualTo(200);
    assertThat(loaded).isNotEmpty();
    assertThat(loaded).allMatch(address -> !address.contains("//"));
    assertThat(loaded)
        .allSatisfy(address -> assertThat(caller.get(address).status()).isLessThan(400));
  }

  @Test
  void bringsTheQueryAlongOnTheWayToNeo4jBrowser() {
    Answer answer = caller.get("/browser/?cmd=edit&arg=RETURN%201");

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).endsWith("/browser-connect?cmd=edit&arg=RETURN%201");
    assertThat(caller.get("/browser/index.html").header("Content-Security-Policy"))
        .contains("connect-src 'self' ws://localhost:");
  }

  @Test
  void tellsAScriptOfOursHowToReachTheGraph() {
    Answer answer = caller.get("/browser-connect/connection", OURS);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.json().get("host").asString()).startsWith("bolt://");
    assertThat(answer.json().get("password").asString()).isNotBlank();
  }

  @Test
  void tellsNobodyWhoComesByAnotherWay() {
    assertThat(caller.get("/browser-connect/connection").status()).isEqualTo(404);
    Answer proxied =
        caller.get(
            "/browser-connect/connection",
            "X-Entente-Page",
            "browser-connect",
            "X-Forwarded-For",
            "203.0.113.7");
    assertThat(proxied.status()).isEqualTo(403);
    assertThat(proxied.errorMessage()).contains("on the machine where the server runs");
  }
}
