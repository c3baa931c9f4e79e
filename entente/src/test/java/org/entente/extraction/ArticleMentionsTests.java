package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.extraction.evaluation.GoldItem;
import org.junit.jupiter.api.Test;

class ArticleMentionsTests {

  private static final ArticleMentions MENTIONS =
      new ArticleMentions(new GazetteerMentionFinder(ReferenceKnowledge.bundled()));

  @Test
  void resolvesALeaderByTheDatesOfTheSentence() {
    assertThat(
            actors(
                "2009-07-06",
                "Zelaya joined the bloc in August 2008. Zelaya flew to San José on Sunday."))
        .containsExactly("HND", "MANUEL_ZELAYA", "CRI");
  }

  @Test
  void resolvesALeaderByTheNearerOfTwoDates() {
    assertThat(
            actors(
                "2021-08-25",
                "Donald Trump recognised it in December 2020, and the king wrote to Joe Biden on"
                    + " Monday."))
        .containsExactly("USA", "USA");
  }

  @Test
  void resolvesByTheDayOfPublicationWhereTheSentenceHasNoDate() {
    assertThat(actors("2009-07-06", "It was in August 2008. Zelaya thanked Hugo Chavez."))
        .containsExactly("MANUEL_ZELAYA", "VEN");
  }

  private static List<String> actors(String published, String text) {
    return MENTIONS.of(GoldItem.article("t", LocalDate.parse(published), text)).stream()
        .flatMap(mention -> mention.actor().stream())
        .map(actor -> actor.value())
        .toList();
  }
}
