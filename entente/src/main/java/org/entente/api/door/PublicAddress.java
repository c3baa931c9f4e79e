package org.entente.api.door;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address by which readers know this server, and with which its permalinks begin: the one that
 * is set as {@code entente.public-url}, for a server behind a proxy, else the one it was asked at.
 */
@Component
public final class PublicAddress {

  private final Optional<URI> configured;

  /**
   * An address as it was set.
   *
   * @param url as in {@code https://entente.example.org} or {@code https://example.org/entente};
   *     empty for none
   * @throws UnusablePublicAddress if it is no whole web address
   */
  PublicAddress(@Value("${entente.public-url:}") String url) {
    this.configured = url.isBlank() ? Optional.empty() : Optional.of(address(url.strip()));
  }

  private static URI address(String url) {
    try {
      URI uri = new URI(url.replaceFirst("/+$", ""));
      if (isWhole(uri)) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // told of below like all else that is none
    }
    throw new UnusablePublicAddress(url);
  }

  private static boolean isWhole(URI uri) {
    return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
        && uri.getHost() != null
        && uri.getQuery() == null
        && uri.getFragment() == null;
  }

  /**
   * The public address for one who asked at another.
   *
   * @param asked the whole address of the request, also of a web socket
   */
  public String of(URI asked) {
    return configured
        .map(URI::toString)
        .orElseGet(() -> "%s://%s".formatted(scheme(asked), asked.getRawAuthority()));
  }

  private static String scheme(URI asked) {
    String scheme = String.valueOf(asked.getScheme()).toLowerCase(Locale.ROOT);
    return scheme.equals("https") || scheme.equals("wss") ? "https" : "http";
  }

  /** Whether a {@code Host} header, with or without port, names the address that was set. */
  boolean isNamed(String host) {
    return configured
        .filter(
            uri -> host.toLowerCase(Locale.ROOT).equals(uri.getRawAuthority()) || isHost(host, uri))
        .isPresent();
  }

  private static boolean isHost(String host, URI uri) {
    return host.replaceFirst(":\\d+$", "").equalsIgnoreCase(uri.getHost());
  }
}
