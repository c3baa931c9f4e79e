package org.entente.api.citation;

import org.entente.graph.Graph;
import org.entente.graph.read.CitationReader;
import org.entente.graph.read.FactStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What citations and exports ask of the graph. */
@Configuration(proxyBeanMethods = false)
class CitationReaders {

  @Bean
  CitationReader citationReader(Graph graph) {
    return new CitationReader(graph.store());
  }

  @Bean
  FactStream factStream(Graph graph) {
    return new FactStream(graph.store());
  }
}
