package org.entente.api.error;

import java.util.List;
import java.util.Map;

/**
 * An error as it is sent, also where no GraphQL engine was reached: {@code {"errors": [{"message":
 * …, "extensions": {"code": …}}]}}.
 *
 * @param code for programs
 * @param sentence for people
 */
public record Complaint(ErrorCode code, String sentence) {

  /** The body of a response that says only this. */
  public Map<String, Object> asBody() {
    return Map.of(
        "errors", List.of(Map.of("message", sentence, "extensions", Map.of("code", code.name()))));
  }
}
