package org.entente.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.claim.Statement;
import org.entente.extraction.evaluation.GoldFile.Mistake;
import org.entente.ontology.Aspect;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldNotationTests {

  private static final String ITEM =
      """
      @ 2022-01-06 passage x017
      CSTO peacekeepers landed in Almaty.

      But China sent none.
      + CSTO DEPLOYED_TROOPS_TO KAZ BEGINS from=2022-01-06 by=RUS consent=INVITED flag=UN n=2500
      + CHN not DEPLOYED_TROOPS_TO KAZ INTENDED to=2023
      ? RUS DEPLOYED_TROOPS_TO KAZ
      | CHN URGED KAZ / CHN CONDEMNED KAZ

      """;

  @TempDir private Path folder;

  @Test
  void readsTextClaimsOptionalOnesAndAlternatives() throws IOException {
    GoldItem item = read("# a comment\n\n" + ITEM).items().getFirst();

    assertThat(item.id()).isEqualTo("x017");
    assertThat(item.published()).isEqualTo(LocalDate.of(2022, 1, 6));
    assertThat(item.kind()).isEqualTo("passage");
    assertThat(item.text())
        .isEqualTo("CSTO peacekeepers landed in Almaty.\n\nBut China sent none.");
    assertThat(item.claims()).hasSize(2);
    assertThat(item.optional()).hasSize(1);
    assertThat(item.either()).hasSize(1).first().satisfies(group -> assertThat(group).hasSize(2));
  }

  @Test
  void readsAllThatIsSaidOfAClaim() throws IOException {
    List<Statement> claims = read(ITEM).items().getFirst().claims();

    assertThat(claims.getFirst())
        .isEqualTo(
            GoldJson.read(
                    """
                    {"id": "x", "text": "", "claims": [{"subject": "CSTO", "relation": "DEPLOYED_TROOPS_TO",
                    "object": "KAZ", "aspect": "BEGINS", "from": "2022-01-06", "attributedTo": "RUS",
                    "consent": "INVITED", "flag": "UN", "quantity": 2500}]}
                    """)
                .claims()
                .getFirst());
    assertThat(claims.get(1).polarity()).isEqualTo(Polarity.NEGATED);
    assertThat(claims.get(1).modality()).isEqualTo(Modality.INTENDED);
    assertThat(claims.get(1).aspect()).isEqualTo(Aspect.HOLDS);
    assertThat(claims.get(1).to()).hasToString("2023");
  }

  @Test
  void tellsEveryMistakeWithItsLineAndReadsTheRest() throws IOException {
    GoldFile file =
        read(
            """
            too early
            @ 2022-01-06 sentence a1
            Russia attacked Ukraine.
            + RUS ATACKED UKR
            + RUS ATTACKED
            + RUS ATTACKED UKR from=2022-02-31
            + RUS ATTACKED RUS
            + RUS ATTACKED UKR soon
            more text
            @ 2022-13-06 sentence a2
            Russia attacked Georgia.
            @ 2022-01-06 a3
            Russia attacked Moldova.
            """
                + ITEM);

    assertThat(file.mistakes().stream().map(Mistake::line))
        .containsExactly(1, 4, 5, 6, 7, 8, 9, 10, 12);
    assertThat(file.mistakes().get(1))
        .hasToString(file.file() + ":4: there is no relation ATACKED");
    assertThat(file.items()).extracting(GoldItem::id).containsExactly("x017");
  }

  @Test
  void seesIdsTextsAndClaimsThatComeTwice() throws IOException {
    GoldFile file =
        read(
            """
            @ 2022-01-06 sentence a1
            Russia attacked Ukraine.
            + RUS ATTACKED UKR
            + RUS ATTACKED UKR BEGINS
            @ 2022-01-06 sentence a1
            Russia attacked Georgia.
            @ 2022-01-06 sentence a2
            Russia attacked Ukraine.
            """);

    assertThat(file.mistakes())
        .extracting(Mistake::what)
        .containsExactly(
            "a1 has a claim twice", "line 1 has the id a1 already", "a2 has the text of a1");
  }

  @Test
  void findsOverAllFilesIdsGivenTwiceAndActorsThatNobodyKnows() throws IOException {
    write("one.txt", ITEM);
    write(
        "two.txt",
        "# new: JOHN_DOE person\n\n"
            + ITEM.replace("RUS ", "JOHN_DOE ").replace("CHN CON", "XYZ CON"));

    List<Path> files = GoldCheck.files(List.of(folder));

    assertThat(
            GoldCheck.mistakes(files, id -> id.value().length() <= 4 && !id.value().equals("XYZ")))
        .extracting(Mistake::toString)
        .containsExactly(
            files.get(1) + ":3: x017 is an id of " + files.getFirst(),
            files.get(1) + ":10: nobody knows an actor XYZ");
  }

  @Test
  void givesEveryItemTheThirdThatItsIdHas() {
    assertThat(List.of("d001", "d002", "d003"))
        .extracting(Third::of)
        .startsWith(Third.FIRST, Third.TEST);
  }

  private GoldFile read(String text) throws IOException {
    return GoldFile.read(write("gold.txt", text));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
