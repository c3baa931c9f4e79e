package org.entente.cli.question;

/** A question was asked in a way that it cannot be answered; the message says how to ask it. */
public final class WrongArguments extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongArguments(String message) {
    super(message);
  }

  /** The sentence for the person who asked; there always is one. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
