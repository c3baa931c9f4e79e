package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.entente.article.ArticleReading;
import org.entente.article.Beginning;
import org.entente.article.file.ArticleFiles;
import org.entente.extraction.PackagedReader;
import org.entente.graph.Graph;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text of ten megabytes, from the file to the graph. */
class LongArticleTests {

  private static final int MEGABYTE = 1 << 20;
  private static final String BEGIN = "Russia sent 3,000 troops to Kazakhstan on Thursday.\n\n";
  private static final String FILLER =
      "The market was calm that day, and few people came to buy what the farmers had brought. ";

  /** Far less than the 3 GB that the tests may have. */
  private static final long MOST_MEMORY = 1_000L * MEGABYTE;

  @TempDir private Path folder;

  private final List<String> told = new ArrayList<>();

  private final class Told implements FileIngest.Progress {

    @Override
    public void done(String where) {}

    @Override
    public void broken(String where, String why) {
      told.add("broken: " + why);
    }

    @Override
    public void notRead(String where, String why) {
      told.add(why);
    }
  }

  @Test
  void isKeptAndReadAsFarAsTheLimitAndSaysThatTheRestWasLeftUnread() throws IOException {
    Graph graph = TestGraph.empty();
    Path file = folder.resolve("long.txt");
    try (Writer text = Files.newBufferedWriter(file)) {
      text.write(BEGIN);
      for (int written = 0; written < 10 * MEGABYTE; written += FILLER.length()) {
        text.write(FILLER);
      }
    }
    Ingest ingest =
        new Ingest(
            new ArticleReading(Clock.systemUTC()), PackagedReader.extraction(), graph.writer());
    MemoryPoolMXBean old = longLived();
    System.gc();
    old.resetPeakUsage();
    long before = old.getUsage().getUsed();

    FileIngest.Report report =
        new FileIngest(ingest, graph.writer(), new Told()).ingest(ArticleFiles.below(folder));

    assertThat(old.getPeakUsage().getUsed() - before).isLessThan(MOST_MEMORY);
    assertThat(report.broken()).isZero();
    assertThat(report.cutShort()).isEqualTo(1);
    assertThat(told).singleElement().asString().contains("are neither; cut it into articles");
    assertThat(
            TestGraph.run(
                "MATCH (a:Article)<-[:VERSION_OF]-(:ArticleVersion)<-[:OF]-(p:Passage)"
                    + " RETURN a.unread AS unread, max(p.end) AS end"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get("end").asInt())
                  .isBetween(
                      Beginning.MOST_CHARACTERS - FILLER.length(), Beginning.MOST_CHARACTERS);
              assertThat(row.get("unread").asInt())
                  .isBetween(8 * MEGABYTE, 10 * MEGABYTE + BEGIN.length());
            });
    assertThat(TestGraph.run("MATCH (c:Claim) RETURN c.relation AS relation"))
        .extracting(row -> row.get("relation").asString())
        .contains("DEPLOYED_TROOPS_TO");
  }

  /** Where there is what outlives the next collection. */
  private static MemoryPoolMXBean longLived() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().matches(".*(Old|Tenured).*"))
        .findFirst()
        .orElseThrow();
  }
}
