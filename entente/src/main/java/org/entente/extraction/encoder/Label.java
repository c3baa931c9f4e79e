package org.entente.extraction.encoder;

import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;

/** What an output of the encoder stands for. */
public record Label(Relation relation, Polarity polarity) {

  /** Reads a label as the model's card writes it: {@code ATTACKED NEGATED}. */
  public static Label parse(String text) {
    String[] parts = text.split(" ", 2);
    return new Label(Relation.named(parts[0]), Polarity.valueOf(parts[1]));
  }

  @Override
  public String toString() {
    return relation + " " + polarity;
  }
}
