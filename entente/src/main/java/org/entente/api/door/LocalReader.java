package org.entente.api.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** A reader who sits at the machine on which the server runs. */
public final class LocalReader {

  private LocalReader() {}

  /**
   * Whether the request comes from such a reader: from loopback, for loopback, and not by way of a
   * proxy, through which everybody seems to be local.
   */
  public static boolean is(HttpServletRequest request) {
    String host = request.getHeader(HttpHeaders.HOST);
    boolean proxied =
        Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via")
            .anyMatch(header -> request.getHeader(header) != null);
    return host != null
        && KnownAddresses.isLoopback(host)
        && !proxied
        && isLoopback(request.getRemoteAddr());
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
