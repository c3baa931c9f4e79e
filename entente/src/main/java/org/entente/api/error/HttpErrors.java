package org.entente.api.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.api.limit.RequestTooLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers requests to {@code /graphql} that are not even a GraphQL request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HttpErrors implements HandlerExceptionResolver {

  private static final Logger LOG = LoggerFactory.getLogger(HttpErrors.class);
  private static final String FORM =
      "The body is no GraphQL request. Send JSON as in {\"query\": \"{ graph { facts } }\", \"variables\": {}}.";

  private final HttpComplaints answers;
  private final Complaints complaints;

  HttpErrors(HttpComplaints answers, Complaints complaints) {
    this.answers = answers;
    this.complaints = complaints;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (!request.getRequestURI().equals("/graphql")) {
      return null;
    }
    try {
      answer(response, thrown);
    } catch (IOException e) {
      // the sender has hung up
      LOG.debug("No answer could be sent.", e);
    }
    return new ModelAndView();
  }

  private void answer(HttpServletResponse response, Exception thrown) throws IOException {
    RequestTooLong tooLong = tooLong(thrown);
    if (tooLong != null) {
      answers.send(
          response,
          HttpStatus.CONTENT_TOO_LARGE,
          new Complaint(ErrorCode.LIMIT_EXCEEDED, String.valueOf(tooLong.getMessage())));
    } else if (isNoRequest(thrown)) {
      answers.send(response, HttpStatus.BAD_REQUEST, new Complaint(ErrorCode.BAD_REQUEST, FORM));
    } else {
      answers.send(
          response, HttpStatus.INTERNAL_SERVER_ERROR, complaints.about(thrown, "/graphql"));
    }
  }

  /** Spring for GraphQL takes the body {@code null} for a request and stumbles over it. */
  private static boolean isNoRequest(Exception thrown) {
    return thrown instanceof HttpMessageNotReadableException
        || thrown instanceof ServerWebInputException
        || (thrown instanceof NullPointerException
            && thrown.getStackTrace().length > 0
            && thrown.getStackTrace()[0].getClassName().equals(WebGraphQlRequest.class.getName()));
  }

  private static @Nullable RequestTooLong tooLong(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof RequestTooLong tooLong) {
        return tooLong;
      }
    }
    return null;
  }
}
