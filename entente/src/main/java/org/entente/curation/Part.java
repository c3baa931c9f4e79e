package org.entente.curation;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A part of a statement that a correction gives or leaves alone.
 *
 * @param given whether it is given
 * @param value what it should be; absent where the part should be absent, or is not given
 */
public record Part<T>(boolean given, @Nullable T value) {

  /** Left alone. */
  public static <T> Part<T> left() {
    return new Part<>(false, null);
  }

  /** Given; null takes the part away. */
  public static <T> Part<T> of(@Nullable T value) {
    return new Part<>(true, value);
  }

  /** The part with its value turned into another, if it has one. */
  Part<T> with(UnaryOperator<T> turn) {
    return value == null ? this : new Part<>(given, turn.apply(value));
  }

  /** The value, or what is there where it is left alone. */
  @Nullable T or(@Nullable T there) {
    return given ? value : there;
  }

  /** The value of a part that no statement can do without. */
  T orKeep(T there, String name) {
    if (!given) {
      return there;
    }
    if (value == null) {
      throw ImpossibleChange.senseless(
          "A claim cannot do without '%s': leave it out of the correction, or say what it should be."
              .formatted(name));
    }
    return value;
  }
}
