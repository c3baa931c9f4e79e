package org.entente.actor;

/**
 * Where a row of reference data stands.
 *
 * @param file relative to the reference folder, as {@code memberships/CSTO.tsv}
 * @param line counted from 1
 */
public record RowOrigin(String file, int line) {

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
