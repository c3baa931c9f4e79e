package org.entente.ontology;

import java.util.regex.Pattern;

/**
 * The id under which an actor is known: ISO 3166-1 alpha-3 for countries, the usual acronym for
 * organisations, upper snake case for the rest.
 *
 * @param value capitals, digits and underscores, at least two characters
 */
public record ActorId(String value) implements Comparable<ActorId> {

  private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9_]+");

  public ActorId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no actor id: write capitals, digits and underscores, as in KAZ or AL_SHABAAB."
              .formatted(value));
    }
  }

  public static ActorId of(String value) {
    return new ActorId(value);
  }

  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
