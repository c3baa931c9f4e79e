package org.entente.article.copy;

import org.entente.article.VersionId;

/**
 * Which story near-copies tell: it is named for the one of them with the smallest id, so that it
 * does not matter which of them arrived first.
 *
 * @param value {@code s-} and the sixteen hexadecimal digits of that version
 */
public record StoryId(String value) implements Comparable<StoryId> {

  /** The story of a version of which there are no copies, or only such with greater ids. */
  public static StoryId of(VersionId version) {
    return new StoryId("s-" + version.value().substring(2));
  }

  @Override
  public int compareTo(StoryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
