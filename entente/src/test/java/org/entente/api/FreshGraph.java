package org.entente.api;

import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test class the graph as if nothing but the Kazakh January had been told to it. */
final class FreshGraph implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext test) {
    KazakhJanuary.tell(TestGraph.empty());
  }
}
