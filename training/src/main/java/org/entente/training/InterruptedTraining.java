package org.entente.training;

/** A training was stopped on purpose; its checkpoint is written. */
final class InterruptedTraining extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InterruptedTraining() {
    super("The training was stopped; --resume goes on with it.");
  }
}
