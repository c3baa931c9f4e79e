package org.entente.api.export;

import java.io.IOException;

/** Writes rows to somebody one by one and keeps none of them. */
interface Export<T> {

  /** What stands before the first row. */
  void begin() throws IOException;

  /** A row. */
  void add(T row) throws IOException;

  /** What stands behind the last row; without it a reader sees that something is missing. */
  void end() throws IOException;
}
