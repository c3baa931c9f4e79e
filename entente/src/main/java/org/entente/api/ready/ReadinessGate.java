package org.entente.api.ready;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.entente.api.error.Complaint;
import org.entente.api.error.ErrorCode;
import org.entente.api.error.HttpComplaints;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps questions away until the graph knows who is who: half an answer would be a wrong one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class ReadinessGate extends OncePerRequestFilter {

  private static final String SECONDS = "2";

  /** Where questions are asked. */
  private static final List<String> QUESTIONS =
      List.of("/graphql", "/export/", "/facts/", "/claims/", "/articles/", "/actors/");

  private final Readiness readiness;
  private final HttpComplaints answers;

  ReadinessGate(Readiness readiness, HttpComplaints answers) {
    this.readiness = readiness;
    this.answers = answers;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return readiness.answers() || QUESTIONS.stream().noneMatch(request.getRequestURI()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
    answers.send(
        response,
        HttpStatus.SERVICE_UNAVAILABLE,
        new Complaint(
            ErrorCode.UNAVAILABLE,
            "The server is starting and does not know yet who is who. Ask again in a few"
                + " seconds."));
  }
}
