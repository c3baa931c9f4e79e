package org.entente.extraction.phenomena;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.claim.Statement;
import org.entente.extraction.evaluation.GoldCheck;
import org.entente.extraction.evaluation.GoldFile;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.Mistake;

/**
 * A way of saying things, such as passives, with texts that say them so and that nothing was
 * trained on.
 *
 * @param name the file's name without its ending
 * @param items the texts with their claims
 * @param details what must be right of a claim beside who, what, whom and whether
 */
record Phenomenon(String name, List<GoldItem> items, List<Detail> details) {

  static final Path FOLDER = Path.of("src", "test", "resources", "phenomena");

  /** All that there are, in the order of their names. */
  static List<Phenomenon> all() throws IOException {
    List<Phenomenon> all = new ArrayList<>();
    for (Path file : GoldCheck.files(List.of(FOLDER))) {
      String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
      all.add(new Phenomenon(name, GoldFile.read(file).items(), Detail.of(name)));
    }
    return all;
  }

  /** What is amiss with the claims found in an item, a line each; nothing if it is passed. */
  List<String> amiss(GoldItem item, List<Statement> found) {
    Stream<String> claims =
        Mistake.in(item, found, Set.of()).stream()
            .map(
                mistake ->
                    "%s %s"
                        .formatted(
                            mistake.kind() == Mistake.Kind.MISSED
                                ? "wanted, not found:"
                                : "found, not wanted:",
                            mistake.written()));
    Stream<String> unlike =
        Stream.concat(item.claims().stream(), item.either().stream().flatMap(List::stream))
            .flatMap(wanted -> unlike(wanted, found));
    return Stream.concat(claims, unlike).toList();
  }

  /** Of two findings of one claim the later counts, as it does in the scoring. */
  private Stream<String> unlike(Statement wanted, List<Statement> found) {
    return found.reversed().stream()
        .filter(claim -> saysTheSame(wanted, claim))
        .limit(1)
        .flatMap(
            claim ->
                details.stream()
                    .filter(detail -> !detail.isEqual(wanted, claim))
                    .map(
                        detail ->
                            "%s %s %s: %s wanted %s, found %s"
                                .formatted(
                                    wanted.subject(),
                                    wanted.relation(),
                                    wanted.object(),
                                    detail.written(),
                                    detail.of(wanted),
                                    detail.of(claim))));
  }

  private static boolean saysTheSame(Statement one, Statement other) {
    return one.subject().equals(other.subject())
        && one.relation() == other.relation()
        && one.object().equals(other.object())
        && one.polarity() == other.polarity();
  }
}
