package org.entente.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Web addresses in canonical form, so that one article under two spellings of its address stays
 * one.
 */
final class Addresses {

  private static final String TRACKING = "(utm_.*|fbclid|gclid|ref|cmpid|cid|smid|s|ns_.*)=.*";

  private Addresses() {}

  /**
   * Reads an address.
   *
   * @throws UnreadableArticle if it is none on the web
   */
  static URI parse(String address) {
    try {
      return checked(new URI(address.strip()));
    } catch (URISyntaxException e) {
      throw noAddress(address);
    }
  }

  private static URI checked(URI uri) {
    String scheme = uri.getScheme();
    if (uri.getHost() == null
        || scheme == null
        || !scheme.toLowerCase(Locale.ROOT).startsWith("http")) {
      throw noAddress(uri.toString());
    }
    return uri;
  }

  private static UnreadableArticle noAddress(String address) {
    return new UnreadableArticle(
        "'%s' is no address on the web; write it whole, as in https://example.org/story."
            .formatted(address));
  }

  /**
   * Without fragment, default port, tracking parameters and a slash at the end; host in lower case.
   *
   * @throws UnreadableArticle if it is no address on the web
   */
  static URI canonical(URI given) {
    URI uri = checked(given);
    String query = uri.getRawQuery();
    String kept =
        query == null
            ? ""
            : Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.matches(TRACKING))
                .sorted()
                .collect(Collectors.joining("&"));
    String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/+$", "");
    boolean plainPort = uri.getPort() == -1 || uri.getPort() == 80 || uri.getPort() == 443;
    return URI.create(
        "https://"
            + uri.getHost().toLowerCase(Locale.ROOT)
            + (plainPort ? "" : ":" + uri.getPort())
            + path
            + (kept.isEmpty() ? "" : "?" + kept));
  }
}
