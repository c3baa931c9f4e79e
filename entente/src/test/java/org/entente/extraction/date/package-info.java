@NullMarked
package org.entente.extraction.date;

import org.jspecify.annotations.NullMarked;
