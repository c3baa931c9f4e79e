package org.entente.actor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Mention;
import org.entente.actor.NameUse;
import org.entente.actor.reference.ReferenceKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionsTests {

  private static final GazetteerMentionFinder FINDER =
      new GazetteerMentionFinder(ReferenceKnowledge.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Riyadh thanked Paris. The kingdom asked for more.           | kingdom  | SAU
          Jordan asked Saudi Arabia, and the kingdom agreed.          | kingdom  | SAU
          Qatar protested. Egypt shut the emirate's airline out.      | emirate  | QAT
          China warned Taiwan and ships circled the island.           | island   | TWN
          Niger left ECOWAS. The bloc regretted it.                   | bloc     | ECOWAS
          NATO met in Brussels; the Alliance will grow.               | Alliance | NATO
          The FARC freed two men. Quito thanked the rebels.           | rebels   | FARC
          Seoul agreed with Pyongyang, and the North sent rice.       | North    | PRK
          Algeria backs the Polisario. The Front thanked it.          | Front    | POLISARIO
          Hezbollah fired rockets. Israel bombed the militants.       | militants | HEZBOLLAH
          Beijing was pleased that Nauru knows the People's Republic. | People's Republic | CHN
          Beijing was pleased that Nauru knows the People’s Republic. | People’s Republic | CHN
          Vienna said that OPEC and the producers’ group would cut.   | producers’ group | OPEC
          Fiji came back to the Pacific Islands Forum. The Forum met. | Forum    | PIF
          """)
  void meanWhoWasNamedLastOfThoseWhoAreCalledSo(String text, String words, String actor) {
    assertThat(described(text))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.text()).isEqualTo(words);
              assertThat(mention.actor())
                  .hasValueSatisfying(id -> assertThat(id.value()).isEqualTo(actor));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The kingdom thanked Riyadh.", // named only later
        "France thanked the kingdom.", // no kingdom
        "Cuba bought sugar on the island of Crete.",
        "South Korea flooded the south-east and the South China Sea.",
        "Seoul and Pyongyang talked; it rained in the north.",
        "Executive Outcomes drove the rebels out.",
        "Britain left the EU, and the Union Jack came down.",
      })
  void meanNobodyWhereNobodyWasNamedWhoIsCalledSo(String text) {
    assertThat(described(text)).isEmpty();
  }

  @Test
  void meanNobodyWhereThatWasNamedLongAgo() {
    String between = "It rained all day long in the hills. ".repeat(40);
    assertThat(described("Riyadh agreed. " + between + "The kingdom was silent.")).isEmpty();
  }

  private static List<Mention> described(String text) {
    return FINDER.find(text, LocalDate.of(2023, 5, 1)).stream()
        .filter(mention -> mention.use() == NameUse.DESCRIPTION)
        .toList();
  }
}
