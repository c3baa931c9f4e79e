package org.entente.api.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what goes wrong at an address of ours that is not {@code /graphql}. Once part of an
 * answer is on its way nothing can be taken back: then the connection is cut.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class HandlerErrors implements HandlerExceptionResolver {

  private static final Logger LOG = LoggerFactory.getLogger(HandlerErrors.class);
  private static final String OURS = "org.entente.";
  private static final String SECONDS = "10";

  private final HttpComplaints answers;
  private final Complaints complaints;

  HandlerErrors(HttpComplaints answers, Complaints complaints) {
    this.answers = answers;
    this.complaints = complaints;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    boolean ours =
        handler instanceof HandlerMethod method && method.getBeanType().getName().startsWith(OURS);
    if (!ours || senderIsGone(thrown)) {
      return null;
    }
    Complaint complaint = complaints.about(thrown, request.getRequestURI());
    if (response.isCommitted()) {
      return null;
    }
    try {
      answer(response, complaint);
    } catch (IOException e) {
      LOG.debug("No answer could be sent.", e);
    }
    return new ModelAndView();
  }

  private static boolean senderIsGone(Exception thrown) {
    return thrown instanceof IOException || thrown instanceof UncheckedIOException;
  }

  private void answer(HttpServletResponse response, Complaint complaint) throws IOException {
    // what was prepared for another answer; the headers that guard browsers stay
    response.resetBuffer();
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
    HttpStatus status = status(complaint.code());
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
    }
    answers.send(response, status, complaint);
  }

  private static HttpStatus status(ErrorCode code) {
    return switch (code) {
      case BAD_REQUEST -> HttpStatus.BAD_REQUEST;
      case NOT_FOUND, PERSISTED_QUERY_NOT_FOUND -> HttpStatus.NOT_FOUND;
      case LIMIT_EXCEEDED -> HttpStatus.CONTENT_TOO_LARGE;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case METHOD_NOT_ALLOWED -> HttpStatus.METHOD_NOT_ALLOWED;
      case CONFLICT -> HttpStatus.CONFLICT;
      case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
      case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }
}
