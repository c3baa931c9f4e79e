package org.entente.actor.gazetteer;

/** How the author of a text uses capitals. */
enum Casing {
  /** As English does. */
  USUAL,
  /** Next to never: 'russia sent troops to mali'. */
  NONE,
  /** Nothing but capitals, as in a telegram or an old headline. */
  ALL;

  private static final int FEWEST_LETTERS = 40;
  private static final double RARE = 0.008;

  /** That of a text; one too short to tell counts as usual, unless it is all capitals. */
  static Casing of(String text) {
    if (text.chars().noneMatch(Character::isLowerCase)) {
      return ALL;
    }
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return letters >= FEWEST_LETTERS && (double) capitals / letters < RARE ? NONE : USUAL;
  }
}
