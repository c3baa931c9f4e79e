package org.entente.ingest.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a row can tell, under the names that a table's header or a line of JSON uses. */
enum Column {
  /** Who: an id or a name. */
  SUBJECT(true),
  /** Did what: a relation. */
  RELATION(true),
  /** To whom: an id or a name. */
  OBJECT(true),
  /** When it began, or the day of an act. */
  FROM(false),
  /** When it ended. */
  TO(false),
  /** Who says so: the source counts as one voice, whatever the table. */
  SOURCE(true),
  /** In which words. */
  QUOTE(false),
  POLARITY(false),
  MODALITY(false),
  ASPECT(false),
  CONSENT(false),
  /** Under whose flag or command: an id or a name. */
  FLAG(false),
  /** How many people. */
  QUANTITY(false),
  /** Where the source says so. */
  URL(false),
  /** On which day the source was published, and so since when the row counts as known. */
  PUBLISHED(false),
  /** For the researcher alone; kept nowhere. */
  NOTE(false);

  private final boolean required;

  Column(boolean required) {
    this.required = required;
  }

  boolean required() {
    return required;
  }

  String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column of this name, whatever its capitals. */
  static Optional<Column> named(String header) {
    String name = header.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(column -> column.name().equals(name)).findFirst();
  }

  /** The names of all columns, for messages. */
  static String all() {
    return Arrays.stream(values()).map(Column::header).collect(Collectors.joining(", "));
  }
}
