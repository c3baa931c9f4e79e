/**
 * The fine-tuned encoder: word pieces, weights, the ONNX graph, and the heads that score pairs of
 * actors.
 */
@NullMarked
package org.entente.extraction.encoder;

import org.jspecify.annotations.NullMarked;
