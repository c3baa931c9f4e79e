package org.entente.api.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends complaints about requests that do not reach the GraphQL engine. */
@Component
public final class HttpComplaints {

  private final JsonMapper json;

  HttpComplaints(JsonMapper json) {
    this.json = json;
  }

  /** Answers with this status and the complaint in the form of a GraphQL answer. */
  public void send(HttpServletResponse response, HttpStatus status, Complaint complaint)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getOutputStream().write(json.writeValueAsBytes(complaint.asBody()));
  }
}
