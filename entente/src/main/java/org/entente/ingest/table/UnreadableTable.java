package org.entente.ingest.table;

/** A file is no table of facts at all; the message names cause and mend. Nothing went in. */
public final class UnreadableTable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableTable(String message) {
    super(message);
  }

  UnreadableTable(String message, Throwable cause) {
    super(message, cause);
  }
}
