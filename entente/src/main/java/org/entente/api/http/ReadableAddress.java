package org.entente.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.api.error.Complaint;
import org.entente.api.error.ErrorCode;
import org.entente.api.error.HttpComplaints;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets questions by GET pass of which the parameters can be read, and tells the others so. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 35)
final class ReadableAddress extends OncePerRequestFilter {

  private final HttpComplaints answers;

  ReadableAddress(HttpComplaints answers) {
    this.answers = answers;
  }

  /** The parameters of what is posted may stand in its body, which is not for us to read. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getQueryString() == null
        || !(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isReadable(request)) {
      chain.doFilter(request, response);
    } else {
      answers.send(
          response,
          HttpStatus.BAD_REQUEST,
          new Complaint(
              ErrorCode.BAD_REQUEST,
              "The parameters of the address cannot be read. Encode their values in UTF-8, as %20 for a space and %25 for a percent sign."));
    }
  }

  private static boolean isReadable(HttpServletRequest request) {
    try {
      request.getParameterNames();
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }
}
