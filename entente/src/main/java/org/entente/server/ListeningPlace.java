package org.entente.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.URI;
import org.entente.api.door.KnownAddresses;
import org.springframework.boot.web.server.PortInUseException;

/**
 * Where a server is to listen.
 *
 * @param name as it was given: an address, or a name for one
 * @param address the address that this is
 */
record ListeningPlace(String name, InetAddress address) {

  private static final String LOCALHOST = "localhost";
  private static final String LOOPBACK = "127.0.0.1";

  /**
   * The place of this name.
   *
   * @throws UnusableAddress if the address is not one of this machine
   */
  static ListeningPlace named(String name) {
    try {
      InetAddress address = InetAddress.getByName(name);
      if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
        throw new UnusableAddress(name, null);
      }
      return new ListeningPlace(name, address);
    } catch (IOException e) {
      throw new UnusableAddress(name, e);
    }
  }

  /**
   * Finds out whether one can listen there, before anything else is started: the web server itself
   * binds its port last, when the graph has been opened for nothing.
   *
   * @param port 0 is any free one
   * @throws PortInUseException if somebody else listens there
   * @throws UnusableAddress if nobody can
   */
  void requireFree(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(address, port));
    } catch (BindException e) {
      throw new PortInUseException(port, e);
    } catch (IOException e) {
      throw new UnusableAddress(name, e);
    }
  }

  /** How a program on this machine reaches it. */
  URI uri(int port) {
    return URI.create("http://%s:%d".formatted(host(), port));
  }

  private String host() {
    if (address.isAnyLocalAddress() || address.getHostAddress().equals(LOOPBACK)) {
      return LOCALHOST;
    }
    return name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
  }

  /** By what its readers may call it. */
  KnownAddresses known() {
    return new KnownAddresses(name, address);
  }
}
