package org.entente.api.graph;

import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Kind;
import org.entente.ontology.Relation.Leaning;

/**
 * What a relation means and how it counts.
 *
 * @param relation which
 * @param description what it covers, in the words of the schema
 */
record RelationDescription(Relation relation, String description) {

  public Kind kind() {
    return relation.kind();
  }

  public boolean symmetric() {
    return relation.symmetric();
  }

  public Leaning leaning() {
    return relation.leaning();
  }
}
