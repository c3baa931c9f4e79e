package org.entente.api.door;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * By what this server may be called: by the name under which it was started, by the address at
 * which it listens, and where it listens at all of its machine, by any of the machine's addresses.
 * Those are safe from rebinding, which needs a name. Loopback is always known.
 *
 * @param name as somebody gave it, a host name or an address; without port
 * @param address where it listens
 */
public record KnownAddresses(String name, InetAddress address) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Only this machine. */
  public static final KnownAddresses LOOPBACK_ONLY =
      new KnownAddresses("localhost", InetAddress.getLoopbackAddress());

  /** Whether a {@code Host} header, with or without port, means this server. */
  boolean include(String host) {
    return isLoopback(host)
        || name.equalsIgnoreCase(withoutPort(host))
        || literal(withoutPort(host)).filter(this::isListenedAt).isPresent();
  }

  static boolean isLoopback(String host) {
    return LOOPBACK.contains(withoutPort(host));
  }

  private boolean isListenedAt(InetAddress asked) {
    return asked.equals(address) || (address.isAnyLocalAddress() && isOfThisMachine(asked));
  }

  /** Asked each time, since a laptop gets other addresses on its way. */
  private static boolean isOfThisMachine(InetAddress asked) {
    try {
      return NetworkInterface.getByInetAddress(asked) != null;
    } catch (SocketException e) {
      return false;
    }
  }

  /** The address that is written there; empty for a name, which is never looked up. */
  private static Optional<InetAddress> literal(String host) {
    try {
      return Optional.of(InetAddress.ofLiteral(host));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String withoutPort(String host) {
    return host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
  }
}
