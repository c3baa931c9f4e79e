package org.entente.api.export;

import java.time.Instant;
import java.util.List;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.ontology.Relation;

/** What there is to export: many facts, and one of an article whose names no format may trust. */
final class ExportNews {

  static final String WICKED_TITLE = "=HYPERLINK(\"https://evil.example\"), \"now\"\u0007";

  /** The Kazakh January was recorded first, then the generated news, and then that one article. */
  static final Instant BEFORE_THE_LAST = TestGraph.NOW.plusMillis(1);

  private ExportNews() {}

  static void tell() {
    TestGraph.shared().writer().write(GeneratedNews.of(11, 600));
    TestGraph.shared()
        .writer()
        .write(
            List.of(
                News.by("-Dash & <Tag>")
                    .on("2022-01-20")
                    .titled(WICKED_TITLE)
                    .says("UZB", Relation.AIDED, "KGZ")
                    .read()));
  }
}
