package org.entente.graph.store;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The graph cannot be opened. The message names the cause and what mends it. */
public sealed class GraphUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GraphUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Another process has the data folder open. */
  public static final class DataFolderInUse extends GraphUnavailable {
    private static final long serialVersionUID = 1L;

    DataFolderInUse(Path folder, Throwable cause) {
      super(
          "The data folder %s is in use by another process. Stop that process, wait longer for it with --wait, or give a folder of your own with --data."
              .formatted(folder),
          cause);
    }
  }

  /** The data folder cannot be made or written to. */
  public static final class DataFolderNotWritable extends GraphUnavailable {
    private static final long serialVersionUID = 1L;

    DataFolderNotWritable(Path folder, Throwable cause) {
      super(
          "The data folder %s cannot be written to. Give yourself the right to write there, or another folder with --data."
              .formatted(folder),
          cause);
    }
  }

  /** Something else listens at the port that Bolt is to have. */
  public static final class BoltPortTaken extends GraphUnavailable {
    private static final long serialVersionUID = 1L;

    BoltPortTaken(int port, Throwable cause) {
      super(
          "Port %d, at which the graph is to speak Bolt, is taken. Give another with --bolt-port."
              .formatted(port),
          cause);
    }
  }

  /** What should be the address of a Neo4j is none. */
  public static final class NoAddressOfNeo4j extends GraphUnavailable {
    private static final long serialVersionUID = 1L;

    NoAddressOfNeo4j(String address, IllegalArgumentException cause) {
      super(
          "NEO4J_URI is '%s', which is no address of a Neo4j. Write it whole, as in bolt://localhost:7687 or neo4j+s://graph.example.org."
              .formatted(address),
          cause);
    }
  }

  /** No Neo4j answers at the address. */
  public static final class NoNeo4jThere extends GraphUnavailable {
    private static final long serialVersionUID = 1L;

    NoNeo4jThere(URI address, Throwable cause) {
      super("No Neo4j answers at %s. Start it, or correct NEO4J_URI.".formatted(address), cause);
    }
  }

  /** The Neo4j at the address does not accept user and password. */
  public static final class WrongPassword extends GraphUnavailable {
    private static final long serialVersionUID = 1L;

    WrongPassword(URI address, String user, Throwable cause) {
      super(
          "The Neo4j at %s does not accept the password of user '%s'. Correct NEO4J_USERNAME and NEO4J_PASSWORD."
              .formatted(address, user),
          cause);
    }
  }

  /** The Neo4j at the address has no such database. */
  public static final class NoSuchDatabase extends GraphUnavailable {
    private static final long serialVersionUID = 1L;

    NoSuchDatabase(URI address, String database, Throwable cause) {
      super(
          "The Neo4j at %s has no database '%s'. Make it, or correct NEO4J_DATABASE."
              .formatted(address, database),
          cause);
    }
  }

  /** The Neo4j at the address lacks Cypher that Entente uses. */
  public static final class TooOld extends GraphUnavailable {
    private static final long serialVersionUID = 1L;

    TooOld(URI address, Neo4jVersion version) {
      super(
          "The Neo4j at %s is %s. Entente needs %s or later."
              .formatted(address, version, Neo4jVersion.OLDEST),
          null);
    }
  }

  /** It does not start for a reason that we do not know. */
  public static final class DoesNotStart extends GraphUnavailable {
    private static final long serialVersionUID = 1L;

    DoesNotStart(Path folder, Throwable cause) {
      super(
          "The graph in %s does not start: %s. Its log, logs/debug.log in that folder, tells more."
              .formatted(folder, root(cause)),
          cause);
    }

    private static String root(Throwable cause) {
      Throwable root = cause;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      return String.valueOf(root.getMessage());
    }
  }
}
