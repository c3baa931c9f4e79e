package org.entente.actor.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.actor.Tenure;
import org.entente.ontology.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceReaderTests {

  private static final String COUNTRIES =
      "id\tname\tofficial\tiso2\tcow\tregion\tfrom\tto\tsuccessors\tstatus\tsource\n";

  @TempDir Path folder;

  @Test
  void readsAllThatComesWithTheProgram() {
    ReferenceKnowledge knowledge = ReferenceKnowledge.bundled();

    assertThat(knowledge.actors())
        .containsKeys(ActorId.of("KAZ"), ActorId.of("CSTO"), ActorId.of("TALIBAN"));
    assertThat(knowledge.members(ActorId.of("CSTO"), LocalDate.of(2022, 1, 10)))
        .extracting(ActorId::value)
        .containsExactlyInAnyOrder("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK");
    assertThat(knowledge.offices(ActorId.of("KASSYM_JOMART_TOKAYEV"), LocalDate.of(2022, 1, 10)))
        .extracting(Tenure::office)
        .containsExactly("head of state");
  }

  @Test
  void tellsEveryMistakeWithFileAndLine() throws IOException {
    write("sources/all.tsv", "id\ttitle\tlicence\turl\nISO\tISO 3166-1\t\t\n");
    write(
        "actors/countries.tsv",
        COUNTRIES
            + "KAZ\tKazakhstan\t\tKZ\t705\tCentral Asia\t1991-12-16\t\t\tstate\tISO\n"
            + "SUN\tSoviet Union\t\t\t365\t\t1991\t1922\t\thistoric\tISO\n"
            + "YUG\tYugoslavia\t\t\t345\t\t\t\tSRB\thistoric\tNOBODY\n");
    write(
        "actors/organisations.tsv",
        "id\tname\tofficial\tfield\tfrom\tto\tsuccessors\tsource\nCSTO\tCSTO\t\tsecurity\t1992\t\t\tISO\n");
    write(
        "memberships/CSTO.tsv",
        "member\tstatus\tfrom\tto\tsource\n"
            + "KAZ\tmember\t1992\t\tISO\n"
            + "KAZ\tmember\t2002\t\tISO\n"
            + "XYZ\tmember\t2002\t\tISO\n"
            + "KAZ\tguest\t2002\t\tISO\n"
            + "KAZ\tmember\t2002\n");

    assertThatThrownBy(() -> new ReferenceReader(ReferenceFolder.at(folder)).read())
        .isInstanceOfSatisfying(
            ReferenceMistakes.class,
            mistakes ->
                assertThat(mistakes.mistakes())
                    .anySatisfy(m -> assertThat(m).contains("actors/countries.tsv:3", "cannot end"))
                    .anySatisfy(
                        m -> assertThat(m).contains("actors/countries.tsv:4", "no actor SRB"))
                    .anySatisfy(
                        m -> assertThat(m).contains("actors/countries.tsv:4", "no source 'NOBODY'"))
                    .anySatisfy(
                        m ->
                            assertThat(m)
                                .contains("memberships/CSTO.tsv:3", "overlaps", "CSTO.tsv:2"))
                    .anySatisfy(
                        m -> assertThat(m).contains("memberships/CSTO.tsv:4", "no actor XYZ"))
                    .anySatisfy(
                        m ->
                            assertThat(m)
                                .contains("memberships/CSTO.tsv:5", "'guest' is no status"))
                    .anySatisfy(m -> assertThat(m).contains("memberships/CSTO.tsv:6", "3 cells")));
  }

  @Test
  void tellsANameThatTwoRowsGiveOneActorInOverlappingTimes() throws IOException {
    write("sources/all.tsv", "id\ttitle\tlicence\turl\nISO\tISO 3166-1\t\t\n");
    write(
        "actors/countries.tsv",
        COUNTRIES + "MMR\tMyanmar\t\tMM\t775\tAsia\t1948\t\t\tstate\tISO\n");
    write(
        "names/countries.tsv",
        "actor\tname\tuse\tfrom\tto\tsource\n"
            + "MMR\tBurma\tNAME\t\t1989-06-18\tISO\n"
            + "MMR\tBurma\tOLD\t1989-06-19\t\tISO\n"
            + "MMR\tBurma\tDESCRIPTION\t2010\t2011\tISO\n");
    write(
        "offices/asia.tsv",
        "person\tname\taliases\toffice\tactor\tfrom\tto\tsource\n"
            + "NE_WIN\tNe Win\tNe Win|Win|Ne Win\thead of state\tMMR\t1962\t1981\tISO\n");

    assertThatThrownBy(() -> new ReferenceReader(ReferenceFolder.at(folder)).read())
        .isInstanceOfSatisfying(
            ReferenceMistakes.class,
            mistakes ->
                assertThat(mistakes.mistakes())
                    .containsExactlyInAnyOrder(
                        "names/countries.tsv:4: 'Burma' is a name of MMR at that time already, by names/countries.tsv:3",
                        "offices/asia.tsv:2: 'Ne Win' stands twice in the column 'aliases'"));
  }

  @Test
  void tellsANameThatNobodyCouldFindInAText() throws IOException {
    write("sources/all.tsv", "id\ttitle\tlicence\turl\nISO\tISO 3166-1\t\t\n");
    write(
        "actors/countries.tsv",
        COUNTRIES + "KAZ\tKazakhstan\t\tKZ\t705\tCentral Asia\t\t\t\tstate\tISO\n");
    write("names/kazakhstan.tsv", "actor\tname\tuse\tfrom\tto\tsource\nKAZ\t–\tname\t\t\tISO\n");

    assertThatThrownBy(() -> new ReferenceReader(ReferenceFolder.at(folder)).read())
        .hasMessageContaining("names/kazakhstan.tsv:2: the name '–' has neither");
  }

  @Test
  void tellsADescriptionThatStandsTwiceOrExceptsFromActorsThatItTells() throws IOException {
    write(
        "descriptions.tsv",
        """
        words\tkind\tactors\texcept
        rebels\tGROUP\t\t
        insurgents|Rebels\tGROUP\t\t
        island\t\tCUB\tCYP
        """);

    assertThatThrownBy(() -> new ReferenceReader(ReferenceFolder.at(folder)).read())
        .isInstanceOfSatisfying(
            ReferenceMistakes.class,
            mistakes ->
                assertThat(mistakes.mistakes())
                    .contains(
                        "descriptions.tsv:3: 'Rebels' stands at descriptions.tsv:2 already",
                        "descriptions.tsv:4: 'island' tells its actors, so that nobody is to be"
                            + " excepted"));
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
