package org.entente.cli;

/** Keeps the libraries' chatter off a terminal on which people read. */
final class Quiet {

  private Quiet() {}

  /** Only warnings and worse are logged, unless the user set levels. */
  static void logs() {
    System.setProperty("java.awt.headless", "true");
    System.setProperty("org.jboss.logging.provider", "slf4j");
    System.setProperty("logging.level.root", System.getProperty("logging.level.root", "WARN"));
  }
}
