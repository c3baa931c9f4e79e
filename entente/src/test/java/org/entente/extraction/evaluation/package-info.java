@NullMarked
package org.entente.extraction.evaluation;

import org.jspecify.annotations.NullMarked;
