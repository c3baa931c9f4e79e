package org.entente.training;

import org.entente.extraction.calibration.Signs;
import org.entente.extraction.evaluation.GoldItem;

/**
 * A candidate that is right or wrong; what gold leaves open is neither.
 *
 * @param item the text in which it was found
 * @param signs what tells how likely it is right
 * @param right whether gold has it
 */
record Judged(GoldItem item, Signs signs, boolean right) {}
