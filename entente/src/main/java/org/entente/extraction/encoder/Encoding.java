package org.entente.extraction.encoder;

/**
 * What the encoder makes of a text of n word pieces.
 *
 * @param vectors n rows, one a piece
 * @param attention n rows: how much each piece looks at each other in the last layer, averaged over
 *     the heads
 */
record Encoding(Tensor vectors, Tensor attention) {}
