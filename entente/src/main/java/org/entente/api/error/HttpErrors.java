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
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.exc.MismatchedInputException;

/** Answers requests to {@code /graphql} that are not even a GraphQL request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HttpErrors implements HandlerExceptionResolver {

  private static final Logger LOG = LoggerFactory.getLogger(HttpErrors.class);
  private static final String FORM =
      "The body is no GraphQL request. Send JSON as in {\"query\": \"{ graph { facts } }\","
          + " \"variables\": {}}.";

  private static final String ONE_EACH =
      "The body holds a list of requests, and one may hold 1. Send each by itself, or ask several"
          + " questions in one request under names of your own: {\"query\": \"{ a: actor(id:"
          + " \\\"KAZ\\\") { name } b: actor(id: \\\"RUS\\\") { name } }\"}.";

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
    if (thrown instanceof AsyncRequestNotUsableException) {
      // who listened to events has hung up
      return new ModelAndView();
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
    RequestTooLong tooLong = cause(thrown, RequestTooLong.class);
    Refusal refusal = cause(thrown, Refusal.class);
    if (tooLong != null) {
      answers.send(
          response,
          HttpStatus.CONTENT_TOO_LARGE,
          new Complaint(ErrorCode.LIMIT_EXCEEDED, String.valueOf(tooLong.getMessage())));
    } else if (refusal != null && refusal.code() == ErrorCode.METHOD_NOT_ALLOWED) {
      response.setHeader(HttpHeaders.ALLOW, "POST");
      answers.send(
          response,
          HttpStatus.METHOD_NOT_ALLOWED,
          new Complaint(refusal.code(), refusal.sentence()));
    } else if (isList(thrown)) {
      answers.send(
          response, HttpStatus.BAD_REQUEST, new Complaint(ErrorCode.LIMIT_EXCEEDED, ONE_EACH));
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

  /** The JSON is a list where it should be a request. */
  private static boolean isList(Exception thrown) {
    MismatchedInputException mismatch = cause(thrown, MismatchedInputException.class);
    return mismatch != null
        && mismatch.getPath().isEmpty()
        && String.valueOf(mismatch.getMessage()).contains("START_ARRAY");
  }

  private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }
}
