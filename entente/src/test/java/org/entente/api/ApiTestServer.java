package org.entente.api;

import org.entente.api.ready.Readiness;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The API as a server of its own, on a graph of its own, without the command line around it. */
@SpringBootApplication
class ApiTestServer {

  @Bean
  ApplicationRunner ready(Readiness readiness) {
    return arguments -> readiness.isDone();
  }
}
