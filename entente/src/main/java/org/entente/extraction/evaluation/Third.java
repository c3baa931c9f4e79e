package org.entente.extraction.evaluation;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The third of the gold to which an item belongs. It follows from the item's id alone, so that a
 * new text has its place before anyone has seen what a program makes of it.
 */
public enum Third {
  /** Only scored: nothing is trained, calibrated or chosen on it, and nobody reads its errors. */
  TEST,
  /** To learn from and to look at. */
  FIRST,
  /** To learn from and to look at. */
  SECOND;

  /** The SHA-256 of the id, read as an unsigned number, modulo 3. */
  public static Third of(String id) {
    return values()[remainder(id, values().length)];
  }

  /** The SHA-256 of an id, read as an unsigned number, modulo another; for finer parts. */
  public static int remainder(String id, int divisor) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, hash).mod(BigInteger.valueOf(divisor)).intValue();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
