package org.entente.actor;

/** How a name points to its actor. */
public enum NameUse {
  /** A usual name: Kazakhstan, NATO's 'Atlantic alliance'. */
  NAME,
  /** The long form: Republic of Kazakhstan. */
  OFFICIAL,
  /** No longer used: Burma. */
  OLD,
  /** Capitals, and matched with them: US, CSTO. */
  ACRONYM,
  /** Adjective or people: Kazakh, Kazakhs. */
  DEMONYM,
  /** A capital that stands for the government. */
  CAPITAL,
  /** A building or office that does: the Kremlin. */
  SEAT,
  /** A part of the actor that acts for it: the People's Liberation Army. */
  ORGAN,
  /** A city, region or base on its soil. */
  PLACE,
  /** A description: the 27-nation bloc; the kingdom, which is the one named last. */
  DESCRIPTION,
  /** A person by whom news calls what the person leads: Putin, President Tokayev. */
  OFFICE_HOLDER
}
