package org.entente.extraction.evaluation;

/** Why a claim was missed or is wrong, as far as a program can tell. */
public enum Cause {
  /** Missed: the text was not found to name one of the two. Wrong: gold has no claim of one. */
  ACTOR("one of the two is not there"),
  /** The other side has nothing between these two. */
  PAIR("nothing between these two"),
  /** The other side has the same with the two the other way round. */
  DIRECTION("the other way round"),
  /** The other side says it affirmed where this is negated, or negated where it is affirmed. */
  POLARITY("the other polarity"),
  /** The other side has these two, but with another relation. */
  RELATION("another relation");

  private final String words;

  Cause(String words) {
    this.words = words;
  }

  /** What it is, in a few words. */
  public String words() {
    return words;
  }
}
