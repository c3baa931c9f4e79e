package org.entente.api.permalink;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.entente.api.error.Complaint;
import org.entente.api.error.Complaints;
import org.entente.api.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers in place of the framework what nothing of ours has answered: an address at which nothing
 * is, a method that an address does not take, what went wrong on the way.
 */
@RestController
final class ErrorPages implements ErrorController {

  /** Who takes any form is a program: browsers ask for pages. */
  private static final List<Form> OFFERED = List.of(Form.JSON, Form.HTML);

  private static final String NOTHING =
      "There is nothing at this address. The explorer is at /, GraphQL at /graphql, one thing at /facts/ID, /claims/ID, /articles/ID or /actors/ID, and an export at /export/facts.csv, .graphml or .jsonld, the same for claims and sources.";

  private final ComplaintPages pages;
  private final Complaints complaints;

  ErrorPages(ComplaintPages pages, Complaints complaints) {
    this.pages = pages;
    this.complaints = complaints;
  }

  /** Nothing where part of another answer is on its way: it must not look like more of that. */
  @RequestMapping("${spring.web.error.path:/error}")
  @Nullable ResponseEntity<byte[]> error(HttpServletRequest request, HttpServletResponse response) {
    if (response.isCommitted()) {
      return null;
    }
    HttpStatus status = status(request);
    return pages.answer(
        Form.accepted(request, OFFERED).orElse(Form.JSON), status, complaint(request, status));
  }

  /** Whoever calls this address itself finds nothing there. */
  private static HttpStatus status(HttpServletRequest request) {
    HttpStatus status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? HttpStatus.resolve(code)
            : HttpStatus.NOT_FOUND;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }

  private Complaint complaint(HttpServletRequest request, HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> new Complaint(ErrorCode.NOT_FOUND, NOTHING);
      case METHOD_NOT_ALLOWED ->
          new Complaint(
              ErrorCode.METHOD_NOT_ALLOWED,
              "This address does not take requests by %s; the header 'Allow' of this answer names the methods that it takes."
                  .formatted(request.getAttribute(RequestDispatcher.ERROR_METHOD)));
      case SERVICE_UNAVAILABLE ->
          new Complaint(
              ErrorCode.UNAVAILABLE,
              "The server cannot answer at the moment. Try again in a little while.");
      default ->
          status.is4xxClientError()
              ? new Complaint(
                  ErrorCode.BAD_REQUEST,
                  "The request cannot be answered as it was sent (%d %s); mend its address, parameters or headers."
                      .formatted(status.value(), status.getReasonPhrase()))
              : complaints.about(thrown(request, status), where(request));
    };
  }

  private static Throwable thrown(HttpServletRequest request, HttpStatus status) {
    return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
        ? thrown
        : new IllegalStateException("Status %d without a cause.".formatted(status.value()));
  }

  private static String where(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
  }
}
