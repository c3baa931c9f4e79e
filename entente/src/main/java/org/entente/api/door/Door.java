package org.entente.api.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.entente.api.error.Complaint;
import org.entente.api.error.ErrorCode;
import org.entente.api.error.HttpComplaints;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only who calls this server by its name and from its own pages. Any page on the web can
 * make a reader's browser send requests to loopback: by a foreign {@code Origin} they give
 * themselves away, and by the {@code Host} where their name was rebound to 127.0.0.1.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class Door extends OncePerRequestFilter {

  private final KnownAddresses known;
  private final PublicAddress address;
  private final HttpComplaints answers;

  /** Without a bean of {@link KnownAddresses} only loopback is known. */
  Door(ObjectProvider<KnownAddresses> known, PublicAddress address, HttpComplaints answers) {
    this.known = known.getIfAvailable(() -> KnownAddresses.LOOPBACK_ONLY);
    this.address = address;
    this.answers = answers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String host = request.getHeader(HttpHeaders.HOST);
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (host == null || !(known.include(host) || address.isNamed(host))) {
      refuse(
          response,
          "This server is not known as '%s'. Call it by an address of its machine, or start it with ENTENTE_PUBLIC_URL=http://HOST:PORT, as its readers know it."
              .formatted(host));
    } else if (origin != null && !isSame(origin, host)) {
      refuse(
          response,
          "Pages of '%s' may not ask this server. Ask it from its own pages or from a program."
              .formatted(origin));
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isSame(String origin, String host) {
    String lower = origin.toLowerCase(Locale.ROOT);
    return lower.equals("http://" + host.toLowerCase(Locale.ROOT))
        || lower.equals("https://" + host.toLowerCase(Locale.ROOT));
  }

  private void refuse(HttpServletResponse response, String sentence) throws IOException {
    answers.send(response, HttpStatus.FORBIDDEN, new Complaint(ErrorCode.FORBIDDEN, sentence));
  }
}
