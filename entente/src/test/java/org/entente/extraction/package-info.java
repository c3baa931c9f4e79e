@NullMarked
package org.entente.extraction;

import org.jspecify.annotations.NullMarked;
