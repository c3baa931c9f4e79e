package org.entente.training.example;

import java.util.Locale;

/** An attribute that points to something in the text, or to nothing. */
public enum PointerHead {
  /** To the actor who says so. */
  ATTRIBUTION("nobody"),
  /** To the organisation under whose flag the subject acts. */
  FLAG("no_flag"),
  /** To the words that say since when, or on which day. */
  FROM("no_from"),
  /** To the words that say until when. */
  TO("no_to"),
  /** To the words that say how many people. */
  QUANTITY("no_quantity");

  private final String none;

  PointerHead(String none) {
    this.none = none;
  }

  /** The name of its dense layer. */
  public String layer() {
    return "attribute." + name().toLowerCase(Locale.ROOT);
  }

  /** The name of the vector that stands for nothing. */
  public String none() {
    return "attribute." + none;
  }
}
