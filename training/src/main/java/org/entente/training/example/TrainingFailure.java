package org.entente.training.example;

/** Something that the person at the keyboard can mend, in a sentence that says how. */
public final class TrainingFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TrainingFailure(String message) {
    super(message);
  }

  public TrainingFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
