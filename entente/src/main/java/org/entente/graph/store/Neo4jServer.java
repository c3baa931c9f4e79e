package org.entente.graph.store;

import java.net.URI;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.summary.ServerInfo;

/** A Neo4j that others run. */
final class Neo4jServer implements GraphStore {

  private static final String NO_SUCH_DATABASE = "Neo.ClientError.Database.DatabaseNotFound";

  private final GraphSettings.Server settings;
  private final Driver driver;

  private Neo4jServer(GraphSettings.Server settings, Driver driver) {
    this.settings = settings;
    this.driver = driver;
  }

  static Neo4jServer connect(GraphSettings.Server settings) {
    Driver driver =
        GraphDatabase.driver(
            settings.uri(), AuthTokens.basic(settings.user(), settings.password()));
    try {
      greet(driver, settings);
    } catch (RuntimeException e) {
      driver.close();
      throw e;
    }
    return new Neo4jServer(settings, driver);
  }

  private static void greet(Driver driver, GraphSettings.Server settings) {
    try {
      ServerInfo server =
          driver
              .executableQuery("RETURN 1")
              .withConfig(QueryConfig.builder().withDatabase(settings.database()).build())
              .execute()
              .summary()
              .server();
      Neo4jVersion.of(server)
          .filter(Neo4jVersion::isTooOld)
          .ifPresent(
              version -> {
                throw new GraphUnavailable.TooOld(settings.uri(), version);
              });
    } catch (AuthenticationException e) {
      throw new GraphUnavailable.WrongPassword(settings.uri(), settings.user(), e);
    } catch (ServiceUnavailableException e) {
      throw new GraphUnavailable.NoNeo4jThere(settings.uri(), e);
    } catch (Neo4jException e) {
      if (NO_SUCH_DATABASE.equals(e.code())) {
        throw new GraphUnavailable.NoSuchDatabase(settings.uri(), settings.database(), e);
      }
      throw e;
    }
  }

  @Override
  public Driver driver() {
    return driver;
  }

  @Override
  public String database() {
    return settings.database();
  }

  @Override
  public URI uri() {
    return settings.uri();
  }

  @Override
  public String user() {
    return settings.user();
  }

  @Override
  public String password() {
    return settings.password();
  }

  @Override
  public void close() {
    driver.close();
  }
}
