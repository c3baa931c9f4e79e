package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.entente.extraction.encoder.MarkedText;
import org.entente.extraction.encoder.RelationModel;
import org.entente.extraction.encoder.Samples;
import org.entente.extraction.encoder.Samples.Sample;
import org.entente.ontology.Span;
import org.junit.jupiter.api.Test;

class WindowTests {

  @Test
  void marksEveryResolvedMentionAsTheReferenceDoes() throws IOException {
    try (RelationModel model = RelationModel.load(1)) {
      for (Sample sample : Samples.all()) {
        List<Sentence> sentences =
            Sentence.at(
                new Span(0, sample.text().length()),
                sample.text(),
                sample.mentions(),
                Map.of(),
                model.wordPieces(),
                Scales.MOST_PIECES);

        MarkedText marked = new Window(sentences).marked(model.wordPieces(), Circumstances.NONE);

        assertThat(marked.pieces()).as(sample.id()).isEqualTo(sample.marked().pieces());
        assertThat(marked.actors()).as(sample.id()).isEqualTo(sample.marked().actors());
      }
    }
  }
}
