package org.entente.curation;

/** What a person found who compared a claim with its passage. */
public enum Verdict {
  /** The passage says what was read in it. */
  ACCEPT,
  /** It does not; the claim counts no more, and stays. */
  REJECT,
  /** It says something else, which counts instead. */
  CORRECT
}
