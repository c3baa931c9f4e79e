package org.entente.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import org.springframework.boot.web.server.PortInUseException;

/**
 * Where a server is to listen. Tried before anything else is started: the web server itself binds
 * its port last, when the graph has been opened for nothing.
 */
final class ListeningPlace {

  private ListeningPlace() {}

  /**
   * Finds out whether one can listen there; port 0 is any free one.
   *
   * @throws PortInUseException if somebody else listens there
   * @throws UnusableAddress if the address is not one of this machine
   */
  static void requireFree(String address, int port) {
    try (ServerSocket probe = new ServerSocket()) {
      InetAddress host = InetAddress.getByName(address);
      if (!host.isAnyLocalAddress() && NetworkInterface.getByInetAddress(host) == null) {
        throw new UnusableAddress(address, null);
      }
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(host, port));
    } catch (BindException e) {
      throw new PortInUseException(port, e);
    } catch (IOException e) {
      throw new UnusableAddress(address, e);
    }
  }
}
