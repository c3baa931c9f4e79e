@NullMarked
package org.entente.extraction.calibration;

import org.jspecify.annotations.NullMarked;
