package org.entente;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * What properties are tried with: in a build the same every time, so that only a change of the code
 * breaks it. {@code -Dentente.draws=fresh} draws anew, {@code -Dentente.draws=NUMBER} what that
 * seed gives, and {@code -Dentente.draws.times=20} tries twenty times as many. A failure names its
 * seed.
 */
public final class Draws implements AroundPropertyHook {

  private static final String USUAL = "1";
  private static final String FRESH = "fresh";

  private static final String SEED = System.getProperty("entente.draws", USUAL);
  private static final int TIMES = Integer.getInteger("entente.draws.times", 1);

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyAttributes attributes = context.attributes();
    if (!SEED.equals(FRESH)) {
      attributes.setSeed(SEED);
    }
    attributes.tries().ifPresent(tries -> attributes.setTries(tries * TIMES));
    return property.execute();
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
