package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.extraction.encoder.Piece;
import org.entente.extraction.encoder.RelationModel;
import org.entente.ontology.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SentenceTests {

  @SuppressWarnings("NullAway.Init")
  private static RelationModel model;

  @BeforeAll
  static void load() {
    model = RelationModel.load(1);
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @Test
  void setsAMarkerBeforeAndAfterEachMention() {
    MarkedArticle article = MarkedArticle.of("[CHN:China]-[RUS:Russia] ties *");

    Sentence sentence = at(article, 100).getFirst();

    int marker = model.wordPieces().marker();
    assertThat(sentence.pieces().stream().map(Piece::id).filter(id -> id == marker)).hasSize(5);
    assertThat(sentence.openings()).containsExactly(0, 4);
    assertThat(sentence.words()).isEqualTo(3);
  }

  @Test
  void cutsWhatIsTooLongAtBlanksAndThroughNoMention() {
    MarkedArticle article =
        MarkedArticle.of("word ".repeat(50) + "[USA:the United States]".repeat(9));

    List<Sentence> parts = at(article, 20);

    assertThat(parts).hasSizeGreaterThan(3);
    assertThat(parts).allSatisfy(part -> assertThat(part.pieces()).hasSizeLessThanOrEqualTo(20));
    assertThat(parts.stream().mapToInt(part -> part.mentions().size()).sum()).isEqualTo(9);
    assertThat(parts.getFirst().span().start()).isZero();
    assertThat(parts.getLast().span().end()).isEqualTo(article.text().length());
  }

  @Test
  void cutsATextWithoutAnyBlank() {
    MarkedArticle article = MarkedArticle.of("😀x".repeat(300));

    assertThat(at(article, 50))
        .hasSizeGreaterThan(5)
        .allSatisfy(part -> assertThat(part.pieces()).hasSizeLessThanOrEqualTo(50));
  }

  @Test
  void leavesOutAMentionThatCrossesItsBorder() {
    MarkedArticle article = MarkedArticle.of("Envoys of [USA:the U.S. Government] met.");

    List<Sentence> sentences =
        Sentence.at(
            new Span(0, 18), article.text(), article.mentions(), Map.of(), model.wordPieces(), 100);

    assertThat(sentences.getFirst().mentions()).isEmpty();
  }

  private static List<Sentence> at(MarkedArticle article, int mostPieces) {
    return Sentence.at(
        new Span(0, article.text().length()),
        article.text(),
        article.mentions(),
        Map.of(),
        model.wordPieces(),
        mostPieces);
  }
}
