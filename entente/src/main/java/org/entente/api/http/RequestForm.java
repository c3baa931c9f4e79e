package org.entente.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.entente.api.error.Complaint;
import org.entente.api.error.ErrorCode;
import org.entente.api.error.HttpComplaints;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes requests to {@code /graphql} that have a form in which they can be answered, by POST or by
 * GET, and tells the others which form that is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
final class RequestForm extends OncePerRequestFilter {

  private static final String PATH = "/graphql";
  private static final String METHODS = "GET, POST";
  private static final List<MediaType> ANSWERS =
      List.of(
          MediaType.APPLICATION_JSON,
          new MediaType("application", "graphql-response+json"),
          MediaType.TEXT_EVENT_STREAM);

  private final HttpComplaints answers;
  private final JsonMapper json;

  RequestForm(HttpComplaints answers, JsonMapper json) {
    this.answers = answers;
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    boolean webSocket = "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    return webSocket || !request.getRequestURI().equals(PATH);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    switch (request.getMethod()) {
      case "POST" -> post(request, response, chain);
      case "GET" -> get(request, response, chain);
      case "OPTIONS" -> {
        response.setHeader(HttpHeaders.ALLOW, METHODS);
        response.setStatus(HttpStatus.NO_CONTENT.value());
      }
      default -> {
        response.setHeader(HttpHeaders.ALLOW, METHODS);
        answers.send(
            response,
            HttpStatus.METHOD_NOT_ALLOWED,
            new Complaint(
                ErrorCode.METHOD_NOT_ALLOWED,
                "Send requests by POST, or questions by GET, not by %s."
                    .formatted(request.getMethod())));
      }
    }
  }

  private void post(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isJson(request.getContentType())) {
      answer(request, response, chain);
    } else {
      response.setHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
      complain(
          response,
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "Send the request as JSON, with the header 'Content-Type: application/json'.");
    }
  }

  private void get(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      answer(QuestionByGet.of(request, json), response, chain);
    } catch (QuestionByGet.Unreadable e) {
      complain(response, HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    if (accept == null || isAny(accept, ANSWERS)) {
      chain.doFilter(request, response);
    } else {
      complain(
          response,
          HttpStatus.NOT_ACCEPTABLE,
          "Answers are JSON: send the header 'Accept: application/graphql-response+json' or none.");
    }
  }

  private static boolean isJson(@Nullable String type) {
    try {
      return type != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(type));
    } catch (InvalidMediaTypeException e) {
      return false;
    }
  }

  private static boolean isAny(@Nullable String header, List<MediaType> expected) {
    try {
      return MediaType.parseMediaTypes(header).stream()
          .anyMatch(type -> expected.stream().anyMatch(type::isCompatibleWith));
    } catch (InvalidMediaTypeException e) {
      return false;
    }
  }

  private void complain(HttpServletResponse response, HttpStatus status, String sentence)
      throws IOException {
    answers.send(response, status, new Complaint(ErrorCode.BAD_REQUEST, sentence));
  }
}
