/**
 * The network that is taught: the encoder with its heads as a PyTorch graph, its loss and
 * optimizer.
 */
@NullMarked
package org.entente.training.network;

import org.jspecify.annotations.NullMarked;
