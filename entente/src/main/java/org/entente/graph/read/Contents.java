package org.entente.graph.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much is in the graph.
 *
 * @param actors how many actors
 * @param outlets how many outlets
 * @param articles how many articles, data sets among them
 * @param claims how many claims, superseded ones among them
 * @param facts how many facts
 * @param firstPublished when the earliest article was published; absent where none is dated
 * @param lastPublished when the latest was
 */
public record Contents(
    long actors,
    long outlets,
    long articles,
    long claims,
    long facts,
    @Nullable LocalDate firstPublished,
    @Nullable LocalDate lastPublished) {}
