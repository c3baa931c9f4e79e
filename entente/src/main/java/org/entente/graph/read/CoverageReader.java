package org.entente.graph.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.entente.article.copy.StoryId;
import org.entente.fact.Extent;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.read.Coverage.OfOutlet;
import org.entente.graph.read.Coverage.Told;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Who reports on whom. */
public final class CoverageReader {

  private static final CypherFile COVERAGE = CypherFile.named("read/coverage");

  private final Queries queries;

  public CoverageReader(GraphStore store) {
    queries = new Queries(store);
  }

  /**
   * Which outlets report on two actors.
   *
   * @param during only on facts that may have held in this period
   * @param knownBy only in what had been published by this day; in everything where absent
   */
  public Coverage of(ActorId one, ActorId other, Period during, @Nullable LocalDate knownBy) {
    FuzzyDate from = during.from();
    FuzzyDate to = during.to();
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("one", one.value());
    parameters.put("other", other.value());
    parameters.put("first", from == null ? Extent.EVER_BEFORE : from.earliest());
    parameters.put("last", to == null ? Extent.EVER_AFTER : to.latest());
    parameters.put("knownBy", knownBy);
    return new Coverage(queries.list(COVERAGE, parameters, CoverageReader::outlet));
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
