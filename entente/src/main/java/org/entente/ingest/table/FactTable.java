package org.entente.ingest.table;

import java.util.List;
import java.util.Locale;
import org.entente.ingest.KnowledgeIngest;

/**
 * A table of facts as it comes in.
 *
 * @param name under which it is known from now on, mostly its file's: the same name again is a new
 *     edition
 * @param rows those that can be read at all
 * @param failures those that cannot
 */
public record FactTable(String name, List<TableRow> rows, List<FailedRow> failures) {

  private static final int LONGEST_NAME = 200;

  /** How a table is written. */
  public enum Format {
    /** Columns under a header, parted by commas, semicolons or tabs. */
    CSV,
    /** A JSON object on each line. */
    JSONL;

    /**
     * The format of a file, by the end of its name.
     *
     * @throws UnreadableTable if it is none of these
     */
    public static Format ofFile(String file) {
      String name = file.toLowerCase(Locale.ROOT);
      if (name.endsWith(".csv") || name.endsWith(".tsv")) {
        return CSV;
      }
      if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
        return JSONL;
      }
      throw new UnreadableTable(
          "'%s' is no table of facts by its name: it ends with .csv, .tsv, .jsonl or .ndjson. Articles are for 'ingest'."
              .formatted(file));
    }
  }

  public FactTable {
    rows = List.copyOf(rows);
    failures = List.copyOf(failures);
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new UnreadableTable(
          "A table of facts needs a name of at most %d characters, by which its next edition is known."
              .formatted(LONGEST_NAME));
    }
    if (name.equals(KnowledgeIngest.TABLE)) {
      throw new UnreadableTable(
          "'%s' is the name of what Entente knows by itself; give the table another."
              .formatted(name));
    }
  }

  /**
   * Reads a table; a row that makes no sense is noted and left out.
   *
   * @throws UnreadableTable if it is none
   */
  public static FactTable read(String name, Format format, String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return switch (format) {
      case CSV -> new CsvTable(name).read(plain);
      case JSONL -> new JsonLines(name).read(plain);
    };
  }
}
