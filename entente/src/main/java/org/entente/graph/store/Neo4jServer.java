package org.entente.graph.store;

import java.net.URI;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** A Neo4j that others run. */
final class Neo4jServer implements GraphStore {

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
      driver.verifyConnectivity();
    } catch (AuthenticationException e) {
      driver.close();
      throw new GraphUnavailable.WrongPassword(settings.uri(), settings.user(), e);
    } catch (ServiceUnavailableException e) {
      driver.close();
      throw new GraphUnavailable.NoNeo4jThere(settings.uri(), e);
    }
    return new Neo4jServer(settings, driver);
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
