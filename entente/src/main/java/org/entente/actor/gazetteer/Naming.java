package org.entente.actor.gazetteer;

import java.util.List;
import org.entente.ontology.Span;

/**
 * A name found in a text, with all that it can mean.
 *
 * @param span where
 * @param text the characters there
 * @param meanings whom it may mean at some date; never empty
 */
public record Naming(Span span, String text, List<Meaning> meanings) {

  public Naming {
    meanings = List.copyOf(meanings);
  }
}
