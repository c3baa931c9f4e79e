package org.entente.ingest.table;

/**
 * A row that did not go in.
 *
 * @param line the line of the file on which it begins, counted from 1
 * @param reason what is wrong with it, and what mends it
 */
public record FailedRow(int line, String reason) {}
