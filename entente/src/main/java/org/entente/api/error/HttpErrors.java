package org.entente.api.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.api.limit.RequestTooLong;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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

  private final HttpComplaints answers;

  HttpErrors(HttpComplaints answers) {
    this.answers = answers;
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
    RequestTooLong tooLong = tooLong(thrown);
    try {
      if (tooLong != null) {
        answers.send(
            response,
            HttpStatus.CONTENT_TOO_LARGE,
            new Complaint(ErrorCode.LIMIT_EXCEEDED, String.valueOf(tooLong.getMessage())));
      } else if (thrown instanceof HttpMessageNotReadableException
          || thrown instanceof ServerWebInputException) {
        answers.send(
            response,
            HttpStatus.BAD_REQUEST,
            new Complaint(
                ErrorCode.BAD_REQUEST,
                "The body is no GraphQL request. Send JSON as in {\"query\": \"{ graph { facts } }\", \"variables\": {}}."));
      } else {
        return null;
      }
    } catch (IOException hungUp) {
      // nobody is there any more to hear it
      return new ModelAndView();
    }
    return new ModelAndView();
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
