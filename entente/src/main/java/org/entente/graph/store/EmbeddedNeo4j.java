package org.entente.graph.store;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j Community in this process. It speaks Bolt on the loopback interface with the password of
 * its data folder, so that driver and Neo4j Browser use it like any server, and can read no file.
 */
final class EmbeddedNeo4j implements GraphStore {

  private static final String HOST = "127.0.0.1";
  private static final String USER = "neo4j";
  private static final String DATABASE = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

  private final DatabaseManagementService service;
  private final Driver driver;
  private final URI uri;
  private final String password;

  private EmbeddedNeo4j(
      DatabaseManagementService service, Driver driver, URI uri, String password) {
    this.service = service;
    this.driver = driver;
    this.uri = uri;
    this.password = password;
  }

  static EmbeddedNeo4j start(GraphSettings.Embedded settings) {
    Path folder = settings.folder().toAbsolutePath().normalize();
    PasswordFile password = prepare(folder);
    requireFree(settings.boltPort());
    DatabaseManagementService service = startService(folder, settings.boltPort());
    try {
      URI uri = URI.create("bolt://%s:%d".formatted(HOST, boltPort(service)));
      Driver driver =
          GraphDatabase.driver(
              uri,
              AuthTokens.basic(USER, password.password()),
              Config.builder().withoutEncryption().build());
      acquaint(driver, service, password);
      return new EmbeddedNeo4j(service, driver, uri, password.password());
    } catch (RuntimeException e) {
      service.shutdown();
      throw new GraphUnavailable.DoesNotStart(folder, e);
    }
  }

  private static PasswordFile prepare(Path folder) {
    try {
      Files.createDirectories(folder);
      return PasswordFile.in(folder);
    } catch (IOException e) {
      throw new GraphUnavailable.DataFolderNotWritable(folder, e);
    }
  }

  /** Asked first, since Neo4j opens its store and creates a log before it finds the port taken. */
  private static void requireFree(int port) {
    if (port != 0) {
      try (ServerSocket probe = new ServerSocket()) {
        probe.setReuseAddress(true);
        probe.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
      } catch (IOException e) {
        throw new GraphUnavailable.BoltPortTaken(port, e);
      }
    }
  }

  private static DatabaseManagementService startService(Path folder, int boltPort) {
    try {
      return new DatabaseManagementServiceBuilder(folder)
          .setConfig(GraphDatabaseSettings.auth_enabled, true)
          .setConfig(GraphDatabaseSettings.allow_file_urls, false)
          .setConfig(GraphDatabaseSettings.udc_enabled, false)
          .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
          .setConfig(GraphDatabaseSettings.memory_tracking, false)
          .setConfig(
              GraphDatabaseSettings.tx_state_memory_allocation,
              GraphDatabaseSettings.TransactionStateMemoryAllocation.ON_HEAP)
          .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
          .setConfig(GraphDatabaseSettings.keep_logical_logs, "100M size")
          .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
          .setConfig(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false)
          .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
          .setConfig(BoltConnector.enabled, true)
          .setConfig(BoltConnector.listen_address, new SocketAddress(HOST, boltPort))
          .setConfig(BoltConnector.advertised_address, new SocketAddress("localhost", boltPort))
          .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
          .setConfig(BoltConnector.thread_pool_min_size, 2)
          .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
          .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(2))
          .build();
    } catch (RuntimeException e) {
      throw diagnosed(folder, boltPort, e);
    }
  }

  private static GraphUnavailable diagnosed(Path folder, int boltPort, RuntimeException e) {
    if (causes(e).anyMatch(FileLockException.class::isInstance)) {
      return new GraphUnavailable.DataFolderInUse(folder, e);
    }
    if (causes(e).anyMatch(BindException.class::isInstance)) {
      return new GraphUnavailable.BoltPortTaken(boltPort, e);
    }
    return new GraphUnavailable.DoesNotStart(folder, e);
  }

  private static Stream<Throwable> causes(Throwable e) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
  }

  /** Whoever owns the folder owns the graph: a password that it does not know yet is set. */
  private static void acquaint(
      Driver driver, DatabaseManagementService service, PasswordFile password) {
    try {
      driver.verifyConnectivity();
    } catch (AuthenticationException _) {
      service
          .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
          .executeTransactionally(
              "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
              Map.of("password", password.password()));
      driver.verifyConnectivity();
    }
  }

  private static int boltPort(DatabaseManagementService service) {
    GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(DATABASE);
    return database
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .getPort();
  }

  @Override
  public Driver driver() {
    return driver;
  }

  @Override
  public String database() {
    return DATABASE;
  }

  @Override
  public URI uri() {
    return uri;
  }

  @Override
  public String user() {
    return USER;
  }

  @Override
  public String password() {
    return password;
  }

  @Override
  public void close() {
    driver.close();
    service.shutdown();
  }
}
