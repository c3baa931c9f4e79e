package org.entente.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long what a benchmark measures may take; {@link Benchmarks} tells the ratio to it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Limit {

  /** Milliseconds. */
  double millis();

  /**
   * Which of a hundred runs must keep within the limit: 95 for the slowest of the fastest 95; 0 for
   * the mean. Needs the mode {@code SampleTime}.
   */
  double percentile() default 0;
}
