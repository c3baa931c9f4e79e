package org.entente.extraction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.claim.Claim;
import org.entente.claim.Statement;
import org.entente.extraction.calibration.Leanings;
import org.entente.extraction.encoder.RelationModel;
import org.entente.extraction.evaluation.GoldFile;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.ontology.Polarity;
import org.entente.ontology.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whether the evidence of a claim is what a reader would quote, on the claims that were marked by
 * hand in {@code evidence.txt}. What the weights see nothing of counts for neither side.
 */
class EvidenceTests {

  private static final Path GOLD =
      Path.of(System.getProperty("maven.multiModuleProjectDirectory", "..")).resolve("gold");

  /** A dateline or the time of a ticker before the marked sentence is no fault. */
  private static final int DATELINE = 45;

  /**
   * Of the 52 marked claims the packaged weights see 48, 38 with the same passage, 41 with a part
   * of it (docs/extraction.md). One less is borne, since other processors round otherwise.
   */
  private static final int SEEN = 47;

  private static final int SAME = 37;
  private static final int OVERLAPPING = 40;

  private static final Map<Mark, Span> FOUND = new LinkedHashMap<>();

  /** A claim and the passages that say it. */
  private record Mark(GoldItem item, String claim, List<String> passages) {

    /** Where the passages stand. */
    Stream<Span> spans() {
      return passages.stream()
          .map(
              passage -> {
                int start = item.text().indexOf(passage);
                assertThat(start).as(passage).isNotNegative();
                return new Span(start, start + passage.length());
              });
    }
  }

  @BeforeAll
  static void read() throws IOException {
    try (RelationModel model = RelationModel.load(2)) {
      Extraction extraction =
          new Extraction(new GazetteerMentionFinder(ReferenceKnowledge.bundled()), model);
      for (Map.Entry<GoldItem, List<Mark>> item :
          marks().stream().collect(groupingBy(Mark::item)).entrySet()) {
        Map<String, Span> evidence = new HashMap<>();
        for (Explanation candidate :
            extraction.findings(item.getKey().article()).claims(_ -> true, Leanings.NONE)) {
          Claim claim = candidate.claim();
          firstWords(claim.statement())
              .forEach(words -> evidence.put(words, claim.evidence().span()));
        }
        for (Mark mark : item.getValue()) {
          Span span = evidence.get(mark.claim());
          if (span != null) {
            FOUND.put(mark, span);
          }
        }
      }
    }
  }

  @Test
  void mostlyQuotesThePassageThatAReaderWouldQuote() {
    long same = count((mark, evidence) -> same(mark, evidence));
    long overlapping = count(Span::overlaps);

    System.out.printf(
        "Evidence: of %d claims, %d with the marked passage, %d with a part of it.%n",
        FOUND.size(), same, overlapping);
    assertThat(FOUND).hasSizeGreaterThanOrEqualTo(SEEN);
    assertThat(same).as("with the same passage").isGreaterThanOrEqualTo(SAME);
    assertThat(overlapping).as("with a part of it").isGreaterThanOrEqualTo(OVERLAPPING);
  }

  private static long count(BiPredicate<Span, Span> alike) {
    return FOUND.entrySet().stream()
        .filter(
            found -> found.getKey().spans().anyMatch(mark -> alike.test(mark, found.getValue())))
        .count();
  }

  private static boolean same(Span mark, Span evidence) {
    int before = mark.start() - evidence.start();
    return before >= 0 && before <= DATELINE && evidence.end() == mark.end();
  }

  private static Stream<String> firstWords(Statement statement) {
    String says =
        (statement.polarity() == Polarity.NEGATED ? "not " : "") + statement.relation() + " ";
    String straight = statement.subject().value() + " " + says + statement.object().value();
    return statement.relation().symmetric()
        ? Stream.of(straight, statement.object().value() + " " + says + statement.subject().value())
        : Stream.of(straight);
  }

  private static List<Mark> marks() throws IOException {
    Map<String, GoldItem> items =
        Stream.of("articles.txt", "articles2.txt", "articles3.txt")
            .flatMap(name -> items(name).stream())
            .collect(toMap(GoldItem::id, item -> item));
    Path file = Path.of(resource().getPath());
    List<Mark> marks = new ArrayList<>();
    for (String block : Files.readString(file).split("\n\n")) {
      List<String> lines = block.strip().lines().toList();
      if (lines.getFirst().startsWith("= ")) {
        String[] head = lines.getFirst().substring(2).split(" ", 2);
        marks.add(
            new Mark(
                Objects.requireNonNull(items.get(head[0]), head[0]),
                head[1],
                lines.stream()
                    .skip(1)
                    .map(line -> line.replaceFirst("^or: ", "").replace("\\n", "\n"))
                    .toList()));
      }
    }
    return marks;
  }

  private static URL resource() {
    return Objects.requireNonNull(EvidenceTests.class.getResource("/extraction/evidence.txt"));
  }

  private static List<GoldItem> items(String name) {
    try {
      return GoldFile.read(GOLD.resolve(name)).items();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
