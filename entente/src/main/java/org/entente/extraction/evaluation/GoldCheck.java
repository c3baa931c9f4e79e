package org.entente.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.claim.Statement;
import org.entente.extraction.evaluation.GoldFile.Mistake;
import org.entente.ontology.ActorId;

/**
 * Finds in files of gold what no file shows by itself: ids given twice, actors that nobody knows.
 */
public final class GoldCheck {

  /** A person who acts for nobody, and whom the reference knowledge need not have. */
  private static final String NEW = "# new:";

  private static final String CLAIM = "[+?|] .*";

  private final Predicate<ActorId> known;
  private final Map<String, Path> ids = new HashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  private GoldCheck(Predicate<ActorId> known) {
    this.known = known;
  }

  /**
   * All gold files at these places: files as they are, and of folders what ends in {@code .txt}, in
   * the order of their names.
   *
   * @throws IOException if a place is not there
   */
  public static List<Path> files(List<Path> places) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> within = Files.walk(place)) {
          within.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
        }
      } else {
        files.add(place);
      }
    }
    return files;
  }

  /**
   * The mistakes in these files, file by file; none if they can be trained on.
   *
   * @param known whether an id is an actor's in the reference knowledge
   * @throws IOException if a file cannot be read
   */
  public static List<Mistake> mistakes(List<Path> files, Predicate<ActorId> known)
      throws IOException {
    GoldCheck check = new GoldCheck(known);
    for (Path file : files) {
      check.check(file);
    }
    return check.mistakes;
  }

  private void check(Path file) throws IOException {
    GoldFile gold = GoldFile.read(file);
    mistakes.addAll(gold.mistakes());
    List<String> lines = Files.readString(file).lines().toList();
    for (GoldItem item : gold.items()) {
      Path other = ids.putIfAbsent(item.id(), file);
      if (other != null) {
        mistakes.add(
            new Mistake(
                file, lineOf(item.id(), lines), "%s is an id of %s".formatted(item.id(), other)));
      }
    }
    if (file.toString().endsWith(".txt")) {
      strangers(file, lines);
    }
  }

  private static int lineOf(String id, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("@") && lines.get(i).endsWith(" " + id)) {
        return i + 1;
      }
    }
    return 1;
  }

  /** Actors in claims that neither the reference knowledge nor the file itself introduces. */
  private void strangers(Path file, List<String> lines) {
    Set<String> introduced = new HashSet<>();
    lines.stream()
        .filter(line -> line.startsWith(NEW))
        .map(line -> line.substring(NEW.length()).strip().split("\\s+")[0])
        .forEach(introduced::add);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches(CLAIM)) {
        for (String part : lines.get(i).substring(2).split(" / ", -1)) {
          strangers(file, i + 1, part, introduced);
        }
      }
    }
  }

  private void strangers(Path file, int line, String claim, Set<String> introduced) {
    Statement statement;
    try {
      statement = ClaimNotation.read(claim);
    } catch (IllegalArgumentException e) {
      return; // told already
    }
    Stream.of(statement.subject(), statement.object(), statement.attributedTo(), statement.flag())
        .filter(Objects::nonNull)
        .filter(actor -> !introduced.contains(actor.value()) && !known.test(actor))
        .map(actor -> new Mistake(file, line, "nobody knows an actor " + actor))
        .forEach(mistakes::add);
  }
}
