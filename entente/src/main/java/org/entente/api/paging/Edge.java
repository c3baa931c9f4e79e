package org.entente.api.paging;

/**
 * A thing with its place in a list.
 *
 * @param cursor continues the list behind it
 * @param node the thing
 */
public record Edge<T>(String cursor, T node) {}
