package org.entente.question;

/** Of which articles the graph of a test is made. */
enum Told {

  /** The samples as the engine reads them, generated news, and two articles without a date. */
  SAMPLES_AND_GENERATED_NEWS("the questions' graph"),

  /** The samples as the engine reads them, as in a graph that was just set up. */
  SAMPLES("the samples' graph");

  private final String graph;

  Told(String graph) {
    this.graph = graph;
  }

  /** What the graph is called among those that tests share. */
  String graph() {
    return graph;
  }
}
