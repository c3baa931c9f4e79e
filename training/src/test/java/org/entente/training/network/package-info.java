@NullMarked
package org.entente.training.network;

import org.jspecify.annotations.NullMarked;
