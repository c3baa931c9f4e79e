package org.entente.api.graph;

import org.entente.graph.read.Contents;
import org.entente.graph.read.GraphReader;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What is in the graph as a whole. */
@Controller
final class SummaryQuestions {

  private final GraphReader graph;

  SummaryQuestions(GraphReader graph) {
    this.graph = graph;
  }

  @QueryMapping("graph")
  Contents contents() {
    return graph.contents();
  }

  @SchemaMapping(typeName = "GraphSummary")
  @Nullable FuzzyDate from(Contents contents) {
    return contents.firstPublished() == null ? null : FuzzyDate.day(contents.firstPublished());
  }

  @SchemaMapping(typeName = "GraphSummary")
  @Nullable FuzzyDate to(Contents contents) {
    return contents.lastPublished() == null ? null : FuzzyDate.day(contents.lastPublished());
  }
}
