package org.entente.ontology;

/**
 * A stretch of a text.
 *
 * @param start offset of its first character (UTF-16 code unit), 0 or more
 * @param end offset after its last character, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("No text lies between %d and %d.".formatted(start, end));
    }
  }

  public int length() {
    return end - start;
  }

  /** The characters of the text that it spans. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same stretch in a text that has so many characters more before it. */
  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /** Orders by start; of two with one start the longer comes first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
