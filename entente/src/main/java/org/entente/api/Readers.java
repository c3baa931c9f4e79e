package org.entente.api;

import org.entente.graph.Graph;
import org.entente.graph.network.ChainReader;
import org.entente.graph.network.IntervenerReader;
import org.entente.graph.network.SideReader;
import org.entente.graph.read.ArticlePages;
import org.entente.graph.read.ChangeReader;
import org.entente.graph.read.ClaimPages;
import org.entente.graph.read.Contradictions;
import org.entente.graph.read.CoverageReader;
import org.entente.graph.read.EventReader;
import org.entente.graph.read.FactGroups;
import org.entente.graph.read.FactsByEnds;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.HindsightReader;
import org.entente.graph.read.PassageSearch;
import org.entente.graph.read.ReviewReader;
import org.entente.graph.read.StoryReader;
import org.entente.graph.read.VersionReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API asks of the graph, which whoever starts the server has opened. */
@Configuration(proxyBeanMethods = false)
class Readers {

  @Bean
  GraphReader graphReader(Graph graph) {
    return graph.reader();
  }

  @Bean
  FactsByEnds factsByEnds(Graph graph) {
    return new FactsByEnds(graph.store());
  }

  @Bean
  ClaimPages claimPages(Graph graph) {
    return new ClaimPages(graph.store());
  }

  @Bean
  ChangeReader changeReader(Graph graph) {
    return new ChangeReader(graph.store());
  }

  @Bean
  ReviewReader reviewReader(Graph graph) {
    return new ReviewReader(graph.store());
  }

  @Bean
  VersionReader versionReader(Graph graph) {
    return new VersionReader(graph.store());
  }

  @Bean
  EventReader eventReader(Graph graph) {
    return new EventReader(graph.store());
  }

  @Bean
  CoverageReader coverageReader(Graph graph) {
    return new CoverageReader(graph.store());
  }

  @Bean
  StoryReader storyReader(Graph graph) {
    return new StoryReader(graph.store());
  }

  @Bean
  ArticlePages articlePages(Graph graph) {
    return new ArticlePages(graph.store());
  }

  @Bean
  ChainReader chainReader(Graph graph) {
    return new ChainReader(graph.store());
  }

  @Bean
  SideReader sideReader(Graph graph) {
    return new SideReader(graph.store());
  }

  @Bean
  IntervenerReader intervenerReader(Graph graph) {
    return new IntervenerReader(graph.store());
  }

  @Bean
  Contradictions contradictions(Graph graph) {
    return new Contradictions(graph.store());
  }

  @Bean
  HindsightReader hindsightReader(Graph graph) {
    return new HindsightReader(graph.store());
  }

  @Bean
  FactGroups factGroups(Graph graph) {
    return new FactGroups(graph.store());
  }

  @Bean
  PassageSearch passageSearch(Graph graph) {
    return new PassageSearch(graph.store());
  }
}
