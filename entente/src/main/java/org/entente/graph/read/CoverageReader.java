package org.entente.graph.read;

import org.entente.article.copy.StoryId;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.read.Coverage.OfOutlet;
import org.entente.graph.read.Coverage.Told;
import org.entente.graph.store.GraphStore;
import org.neo4j.driver.Record;

/** Who reports on whom. */
public final class CoverageReader {

  private static final CypherFile COVERAGE = CypherFile.named("read/coverage");

  private final Queries queries;

  public CoverageReader(GraphStore store) {
    queries = new Queries(store);
  }

  /** Which outlets report on two actors. */
  public Coverage of(Topic topic) {
    return new Coverage(queries.list(COVERAGE, topic.parameters(), CoverageReader::outlet));
  }

  private static OfOutlet outlet(Record row) {
    return new OfOutlet(
        row.get("outlet").asString(),
        row.get("articles").asInt(),
        row.get("claims").asInt(),
        row.get("stories")
            .asList(
                story ->
                    new Told(
                        new StoryId(story.get("story").asString()),
                        story.get("origin").asString())));
  }
}
