package org.entente.api.name;

import org.entente.graph.Graph;
import org.entente.graph.read.NameReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads unresolved names from the graph that whoever starts the server has opened. */
@Configuration(proxyBeanMethods = false)
class NameReading {

  @Bean
  NameReader nameReader(Graph graph) {
    return new NameReader(graph.store());
  }
}
