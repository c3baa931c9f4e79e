package org.entente.graph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.graph.read.Stance;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.junit.jupiter.api.Test;

class BlocSearchTests {

  private static Stance stance(String actor, String towards, int support, int opposition) {
    return new Stance(
        ActorId.of(actor),
        ActorId.of(towards),
        support,
        opposition,
        support,
        Confidence.CERTAIN,
        List.of(),
        List.of());
  }

  private static List<String> members(Blocs blocs) {
    return blocs.blocs().stream().map(bloc -> bloc.members().toString()).toList();
  }

  private static List<Stance> twoCamps() {
    List<Stance> stances = new ArrayList<>();
    for (String camp : List.of("A", "B")) {
      for (int i = 1; i <= 4; i++) {
        for (int j = 1; j <= 4; j++) {
          if (i != j) {
            stances.add(stance(camp + i, camp + j, i == 1 ? 3 : 2, 0));
          }
        }
      }
    }
    stances.add(stance("A2", "B2", 1, 0));
    stances.add(stance("A1", "B1", 0, 5));
    return stances;
  }

  @Test
  void partsTwoCampsAndTellsWhatStandsBetweenThem() {
    Blocs blocs = Sides.of(twoCamps()).blocs();

    assertThat(members(blocs)).containsExactly("[A1, A2, A3, A4]", "[B1, B2, B3, B4]");
    assertThat(blocs.modularity()).isCloseTo(54.0 / 55 - 0.5, within(1e-9));
    Bloc first = blocs.blocs().getFirst();
    assertThat(first.support()).isEqualTo(27);
    assertThat(first.towards()).containsExactly(new Bloc.Towards(2, 1, 5));
  }

  /** Each supports each once, but within the camps ten times: only the weights tell. */
  @Test
  void looksAtHowMuchAndNotOnlyAtWhom() {
    List<Stance> stances = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      for (int j = 1; j <= 6; j++) {
        if (i != j) {
          stances.add(stance("N" + i, "N" + j, i <= 3 == j <= 3 ? 10 : 1, 0));
        }
      }
    }

    assertThat(members(Sides.of(stances).blocs())).containsExactly("[N1, N2, N3]", "[N4, N5, N6]");
  }

  @Test
  void findsTheSameWhateverTheOrder() {
    List<Stance> shuffled = new ArrayList<>(twoCamps());
    Collections.shuffle(shuffled, new Random(1));

    assertThat(Sides.of(shuffled).blocs()).isEqualTo(Sides.of(twoCamps()).blocs());
  }

  /** JGraphT's greedy merging fails on these by itself. */
  @Test
  void partsActorsBetweenWhomThereAreNoTies() {
    List<Stance> stances =
        List.of(stance("AA", "BB", 1, 0), stance("CC", "DD", 1, 0), stance("DD", "EE", 1, 0));

    Blocs blocs = Sides.of(stances).blocs();

    assertThat(members(blocs)).containsExactly("[DD, CC, EE]", "[AA, BB]");
  }

  @Test
  void findsNoneWhereNobodySupportsAnybody() {
    Blocs blocs = Sides.of(List.of(stance("AA", "BB", 0, 3))).blocs();

    assertThat(blocs.blocs()).isEmpty();
    assertThat(blocs.modularity()).isZero();
  }
}
