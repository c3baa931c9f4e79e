package org.entente.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.Statement;
import org.entente.extraction.evaluation.GoldFile.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * Reads gold texts in the short notation that {@code gold/README.md} describes. Every mistake is
 * told with its line, and the rest of the file is read all the same.
 */
final class GoldNotation {

  private static final Set<String> KINDS = Set.of("sentence", "passage", "article");

  /** What is shorter says nothing. */
  private static final int SHORTEST = 12;

  private final Path file;
  private final List<GoldItem> items = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private @Nullable Draft draft;

  private GoldNotation(Path file) {
    this.file = file;
  }

  /** An item of which more lines may follow. */
  private static final class Draft {
    private final int line;
    private final String id;
    private final @Nullable LocalDate published;
    private final String kind;
    private final List<String> text = new ArrayList<>();
    private final List<Statement> claims = new ArrayList<>();
    private final List<Statement> optional = new ArrayList<>();
    private final List<List<Statement>> either = new ArrayList<>();
    private boolean textEnded;
    private boolean whole = true;

    private Draft(int line, String id, @Nullable LocalDate published, String kind) {
      this.line = line;
      this.id = id;
      this.published = published;
      this.kind = kind;
    }
  }

  static GoldFile read(Path file) throws IOException {
    GoldNotation reader = new GoldNotation(file);
    int number = 0;
    for (String line : Files.readString(file).lines().toList()) {
      reader.line(++number, line);
    }
    reader.finish();
    return new GoldFile(file, reader.items, reader.mistakes);
  }

  private void line(int number, String line) {
    if (line.startsWith("@")) {
      finish();
      begin(number, line.substring(1).strip().split("\\s+"));
    } else if (!line.startsWith("#")) {
      Draft item = draft;
      if (item != null) {
        line(number, line, item);
      } else if (!line.isBlank()) {
        mistake(number, "a text begins with '@ YYYY-MM-DD kind id'");
      }
    }
  }

  private void begin(int number, String[] head) {
    LocalDate published = null;
    if (head.length != 3 || !KINDS.contains(head[1])) {
      mistake(
          number, "a text begins with '@ YYYY-MM-DD kind id', kind sentence, passage or article");
      draft = new Draft(number, "", null, GoldItem.SENTENCE);
      draft.whole = false;
      return;
    }
    try {
      published = LocalDate.parse(head[0]);
    } catch (DateTimeException e) {
      mistake(number, "'%s' is no day: write it as 2022-01-06".formatted(head[0]));
    }
    draft = new Draft(number, head[2], published, head[1]);
    draft.whole = published != null;
  }

  private void line(int number, String line, Draft item) {
    try {
      switch (line.length() > 1 ? line.substring(0, 2) : "") {
        case "+ " -> item.claims.add(claim(line, item));
        case "? " -> item.optional.add(claim(line, item));
        case "| " -> item.either.add(group(line, item));
        default -> text(number, line, item);
      }
    } catch (IllegalArgumentException e) {
      mistake(number, String.valueOf(e.getMessage()));
      item.whole = false;
    }
  }

  private static Statement claim(String line, Draft item) {
    item.textEnded = true;
    return ClaimNotation.read(line.substring(2));
  }

  private static List<Statement> group(String line, Draft item) {
    item.textEnded = true;
    List<Statement> group =
        Arrays.stream(line.substring(2).split(" / ", -1)).map(ClaimNotation::read).toList();
    if (group.size() < 2) {
      throw new IllegalArgumentException("'either' needs two claims with ' / ' between them");
    }
    return group;
  }

  private static void text(int number, String line, Draft item) {
    if (!item.textEnded) {
      item.text.add(line);
    } else if (!line.isBlank()) {
      throw new IllegalArgumentException("text after claims, or a claim without '+ '");
    }
  }

  private void finish() {
    Draft item = draft;
    draft = null;
    if (item == null || item.id.isEmpty()) {
      return;
    }
    String text = String.join("\n", item.text).strip();
    Integer before = ids.putIfAbsent(item.id, item.line);
    if (before != null) {
      mistake(item.line, "line %d has the id %s already".formatted(before, item.id));
    } else if (text.length() < SHORTEST) {
      mistake(item.line, "%s has no text".formatted(item.id));
    } else if (texts.putIfAbsent(text, item.id) != null) {
      mistake(item.line, "%s has the text of %s".formatted(item.id, texts.get(text)));
    } else if (saysTwice(item.claims)) {
      mistake(item.line, "%s has a claim twice".formatted(item.id));
    } else if (item.whole) {
      items.add(
          new GoldItem(
              item.id, item.published, item.kind, text, item.claims, item.optional, item.either));
    }
  }

  private static boolean saysTwice(List<Statement> claims) {
    return claims.stream()
            .map(c -> List.of(c.subject(), c.relation(), c.object(), c.polarity()))
            .distinct()
            .count()
        < claims.size();
  }

  private void mistake(int line, String what) {
    mistakes.add(new Mistake(file, line, what));
  }
}
