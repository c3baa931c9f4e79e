package org.entente.api.live;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** The line between a server and its graph, which can break and be mended. */
final class Line implements AutoCloseable {

  /** How it is, for those who want to speak with the graph. */
  enum State {
    WHOLE,
    /** Nobody is spoken with. */
    DEAD,
    /** Something else answers than the graph. */
    WRONG
  }

  private final ServerSocket here;
  private final int graph;
  private final List<Socket> ends = new ArrayList<>();
  private State state = State.WHOLE;

  /**
   * A line to the graph.
   *
   * @param graph the port at which it speaks Bolt
   */
  Line(int graph) {
    this.graph = graph;
    try {
      here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::connect);
  }

  /** Where it begins. */
  int port() {
    return here.getLocalPort();
  }

  /** From now on it is so; all conversations that go on end. */
  synchronized void become(State state) {
    this.state = state;
    ends.forEach(Line::end);
    ends.clear();
  }

  private void connect() {
    while (!here.isClosed()) {
      try {
        connect(here.accept());
      } catch (IOException e) {
        // the caller has gone, or this is closed
      }
    }
  }

  private synchronized void connect(Socket caller) throws IOException {
    switch (state) {
      case DEAD -> caller.close();
      case WRONG -> {
        caller.getOutputStream().write("HTTP/1.1 502 Bad Gateway\r\n\r\n".getBytes(US_ASCII));
        caller.close();
      }
      case WHOLE -> {
        Socket called = new Socket(InetAddress.getLoopbackAddress(), graph);
        ends.add(caller);
        ends.add(called);
        carry(caller, called);
        carry(called, caller);
      }
    }
  }

  private static void carry(Socket from, Socket to) {
    Thread.ofVirtual()
        .start(
            () -> {
              try (from;
                  to) {
                from.getInputStream().transferTo(to.getOutputStream());
              } catch (IOException e) {
                // ended
              }
            });
  }

  private static void end(Socket end) {
    try {
      end.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    become(State.DEAD);
    try {
      here.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
