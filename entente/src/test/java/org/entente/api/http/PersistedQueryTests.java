package org.entente.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Automatic persisted queries, as Apollo's clients send them. */
@ApiTest
class PersistedQueryTests {

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  @Test
  void remembersAQueryByItsHash() {
    String query = "query ($id: ID!) { actor(id: $id) { name kind } }";
    String variables = ", \"variables\": {\"id\": \"RUS\"}";

    Answer unknown = caller.post("{%s%s}".formatted(extensions(hash(query)), variables));
    Answer taught =
        caller.post(
            "{\"query\": \"%s\", %s%s}".formatted(query, extensions(hash(query)), variables));
    Answer known = caller.post("{%s%s}".formatted(extensions(hash(query)), variables));

    assertThat(unknown.errorMessage()).isEqualTo("PersistedQueryNotFound");
    assertThat(unknown.errorCode()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    assertThat(taught.data("/actor/name").asString()).isEqualTo("Russia");
    assertThat(known.data("/actor/name").asString()).isEqualTo("Russia");
  }

  @Test
  void answersAHashByGet() {
    String query = "{ actor(id: \\\"CHN\\\") { name } }";
    String hash = hash(query.replace("\\", ""));
    caller.post("{\"query\": \"%s\", %s}".formatted(query, extensions(hash))).data("");

    Answer answer = caller.get("/graphql?extensions=" + URLEncoder.encode(persisted(hash), UTF_8));

    assertThat(answer.data("/actor/name").asString()).isEqualTo("China");
  }

  @Test
  void remembersNoQueryUnderAnotherHash() {
    Answer answer =
        caller.post("{\"query\": \"{ __typename }\", %s}".formatted(extensions(hash("{ x }"))));

    assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
    assertThat(answer.errorMessage()).contains("SHA-256");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"persistedQuery\": \"x\"}",
        "{\"persistedQuery\": {}}",
        "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": 7}}",
        "{\"persistedQuery\": []}"
      })
  void takesAHashThatIsNoneForUnknown(String extensions) {
    Answer answer = caller.post("{\"extensions\": %s}".formatted(extensions));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorCode()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
  }

  private static String extensions(String hash) {
    return "\"extensions\": " + persisted(hash);
  }

  private static String persisted(String hash) {
    return "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}".formatted(hash);
  }

  private static String hash(String query) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(query.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
