package org.entente.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.extraction.encoder.Samples.Sample;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RelationModelTests {

  @SuppressWarnings("NullAway.Init")
  private static RelationModel model;

  @BeforeAll
  static void load() {
    model = RelationModel.load(Precision.FP32, 2);
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @Test
  void findsWhatTheReferenceFindsInAllSamples() throws IOException {
    List<Sample> samples = Samples.all();

    List<List<Finding>> found = model.read(samples.stream().map(Sample::marked).toList(), 0);

    for (int i = 0; i < samples.size(); i++) {
      Sample sample = samples.get(i);
      assertThat(found.get(i).stream().map(RelationModelTests::written).sorted())
          .as(sample.id())
          .isEqualTo(sample.claims().stream().map(RelationModelTests::written).sorted().toList());
      assertThat(margins(found.get(i))).as(sample.id()).hasSameSizeAs(sample.claims());
      List<Double> wanted =
          sample.claims().stream()
              .sorted(Comparator.comparing(RelationModelTests::written))
              .map(claim -> claim.get("margin").doubleValue())
              .toList();
      for (int j = 0; j < wanted.size(); j++) {
        assertThat(margins(found.get(i)).get(j)).isCloseTo(wanted.get(j), within(0.01));
      }
    }
  }

  @Test
  void findsInBytesNearlyWhatItFindsInFloats() throws IOException {
    List<MarkedText> texts = Samples.all().stream().map(Sample::marked).toList();
    List<String> inFloats = found(model, texts);
    List<String> inBytes;
    try (RelationModel bytes = RelationModel.load(Precision.INT8, 2)) {
      inBytes = found(bytes, texts);
    }

    List<String> inBoth = inFloats.stream().filter(inBytes::contains).toList();
    assertThat(inFloats).hasSizeGreaterThan(60);
    assertThat(inBoth).hasSizeGreaterThan(inFloats.size() * 9 / 10);
    assertThat(inBoth).hasSizeGreaterThan(inBytes.size() * 9 / 10);
  }

  private static List<String> found(RelationModel model, List<MarkedText> texts) {
    List<String> found = new ArrayList<>();
    List<List<Finding>> findings = model.read(texts, 0);
    for (int i = 0; i < findings.size(); i++) {
      for (Finding finding : findings.get(i)) {
        found.add("%d %s %s %s".formatted(i, finding.subject(), finding.label(), finding.object()));
      }
    }
    return found;
  }

  @Test
  void readsInBytesTheVerySameOfATextAloneAsAmongOthers() throws IOException {
    List<MarkedText> texts = Samples.all().stream().map(Sample::marked).limit(8).toList();
    try (RelationModel bytes = RelationModel.load(Precision.INT8, 2)) {
      List<List<Finding>> together = bytes.read(texts, -1);

      assertThat(together).anySatisfy(found -> assertThat(found).isNotEmpty());
      for (int i = 0; i < texts.size(); i++) {
        assertThat(margins(bytes.read(List.of(texts.get(i)), -1).getFirst()))
            .isEqualTo(margins(together.get(i)));
      }
    }
  }

  @Test
  void readsInBytesTheVerySameOnOneThreadAsOnSeveral() throws IOException {
    List<MarkedText> texts = Samples.all().stream().map(Sample::marked).toList();
    try (RelationModel one = RelationModel.load(Precision.INT8, 1);
        RelationModel several = RelationModel.load(Precision.INT8, 3)) {
      List<List<Finding>> onOne = one.read(texts, -1);
      List<List<Finding>> onSeveral = several.read(texts, -1);

      assertThat(onOne.stream().mapToInt(List::size).sum()).isGreaterThan(60);
      for (int i = 0; i < texts.size(); i++) {
        assertThat(margins(onSeveral.get(i))).isEqualTo(margins(onOne.get(i)));
      }
      assertThat(found(several, texts)).isEqualTo(found(one, texts));
    }
  }

  @Test
  void findsNothingWhereFewerThanTwoActorsAreMarked() {
    MarkedText alone =
        new MarkedText(
            new int[] {101, 1008, 3607, 1008, 102},
            List.of(new MarkedText.MarkedActor(ActorId.of("RUS"), List.of(1))));

    assertThat(model.read(List.of(alone, new MarkedText(new int[0], List.of())), 0))
        .containsExactly(List.of(), List.of());
  }

  @Test
  void weighsTheWholeTextForEachPair() throws IOException {
    List<MarkedText> texts = Samples.all().stream().map(Sample::marked).limit(3).toList();

    Stream<Finding> findings = model.read(texts, 0).stream().flatMap(List::stream);

    assertThat(findings)
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              float sum = 0;
              for (float weight : finding.weights()) {
                sum += weight;
              }
              assertThat(sum).isCloseTo(1, within(1e-3f));
            });
  }

  private static List<Double> margins(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(RelationModelTests::written))
        .map(finding -> (double) finding.margin())
        .toList();
  }

  private static String written(Finding finding) {
    return "%s %s %s %s %s %s %s %s"
        .formatted(
            finding.subject(),
            finding.label().relation(),
            finding.object(),
            finding.label().polarity(),
            finding.modality(),
            finding.aspect(),
            likeliest(finding.consent()),
            likeliest(finding.speaker()));
  }

  private static <T> @Nullable T likeliest(Map<T, Float> leads) {
    return leads.entrySet().stream()
        .filter(candidate -> candidate.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static String written(JsonNode claim) {
    return "%s %s %s %s %s %s %s %s"
        .formatted(
            text(claim, "subject"),
            text(claim, "relation"),
            text(claim, "object"),
            text(claim, "polarity"),
            text(claim, "modality"),
            text(claim, "aspect"),
            text(claim, "consent"),
            text(claim, "attributedTo"));
  }

  private static @Nullable String text(JsonNode claim, String name) {
    JsonNode value = claim.get(name);
    return value == null || value.isNull() ? null : value.stringValue();
  }
}
