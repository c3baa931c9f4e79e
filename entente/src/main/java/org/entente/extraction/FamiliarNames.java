package org.entente.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.Mention;
import org.entente.ontology.ActorId;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/**
 * Under which names the encoder reads countries that no text names from which it learned. It reads
 * such a name's word pieces as it can, and a sentence comes out otherwise with one than with
 * another; under a name that it knows, all are read alike.
 */
final class FamiliarNames {

  private static final String FILE = "/extraction/familiar-names.tsv";
  private static final FamiliarNames BUNDLED = read();

  private final Set<ActorId> unnamed;
  private final List<Country> familiar;

  /** A country that many texts name, and how. */
  private record Country(ActorId id, String name, String demonym, String people, String capital) {

    /** What stands for such a name of another country; absent where nothing does. */
    @Nullable String inPlaceOf(Mention mention) {
      return switch (mention.use()) {
        case NAME, OFFICIAL, OLD, ACRONYM -> name;
        case DEMONYM -> mention.text().endsWith("s") ? people : demonym;
        case CAPITAL -> capital;
        case SEAT, ORGAN, PLACE, DESCRIPTION, OFFICE_HOLDER -> null;
      };
    }
  }

  private FamiliarNames(Set<ActorId> unnamed, List<Country> familiar) {
    this.unnamed = unnamed;
    this.familiar = familiar;
  }

  /** Those that suit the packaged weights. */
  static FamiliarNames bundled() {
    return BUNDLED;
  }

  /** The countries that are read under other names. */
  Set<ActorId> unnamed() {
    return unnamed;
  }

  /**
   * What is read in the place of the mentions of an article, by where they stand; nothing for those
   * that are read as they are.
   *
   * @param mentions all of the article, in order
   */
  Map<Span, String> of(List<Mention> mentions) {
    Set<ActorId> named =
        mentions.stream().flatMap(mention -> mention.actor().stream()).collect(Collectors.toSet());
    if (named.stream().noneMatch(unnamed::contains)) {
      return Map.of();
    }
    Deque<Country> free = new ArrayDeque<>(familiar);
    free.removeIf(country -> named.contains(country.id()));
    Map<ActorId, Country> taken = new HashMap<>();
    Map<Span, String> read = new HashMap<>();
    for (Mention mention : mentions) {
      ActorId actor = mention.actor().filter(unnamed::contains).orElse(null);
      if (actor == null || (free.isEmpty() && !taken.containsKey(actor))) {
        continue;
      }
      String name = taken.computeIfAbsent(actor, _ -> free.remove()).inPlaceOf(mention);
      if (name != null) {
        read.put(mention.span(), name);
      }
    }
    return read;
  }

  private static FamiliarNames read() {
    Set<ActorId> unnamed = new HashSet<>();
    List<Country> familiar = new ArrayList<>();
    for (String line : text().lines().filter(line -> !line.startsWith("#")).toList()) {
      String[] cells = line.split("\t", -1);
      ActorId id = ActorId.of(cells[1]);
      switch (cells[0]) {
        case "unnamed" -> unnamed.add(id);
        case "read-as" -> familiar.add(new Country(id, cells[2], cells[3], cells[4], cells[5]));
        default -> throw new IllegalStateException("%s has a line '%s'.".formatted(FILE, line));
      }
    }
    return new FamiliarNames(Set.copyOf(unnamed), List.copyOf(familiar));
  }

  private static String text() {
    try (InputStream in = FamiliarNames.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not on the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
