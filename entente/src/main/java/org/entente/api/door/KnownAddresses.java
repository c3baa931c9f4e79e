package org.entente.api.door;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The host names by which this server is called. Loopback is always among them.
 *
 * @param hosts names or addresses without port, as {@code entente.example.org}
 */
public record KnownAddresses(Set<String> hosts) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Only this machine. */
  public static final KnownAddresses LOOPBACK_ONLY = new KnownAddresses(Set.of());

  public KnownAddresses {
    hosts =
        hosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a {@code Host} header, with or without port, means this server. */
  boolean include(String host) {
    return isLoopback(host) || hosts.contains(name(host));
  }

  static boolean isLoopback(String host) {
    return LOOPBACK.contains(name(host));
  }

  private static String name(String host) {
    return host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
  }
}
