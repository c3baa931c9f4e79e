package org.entente.graph.node;

import java.util.Set;
import org.entente.fact.Circumstances;
import org.entente.fact.DerivedFact;
import org.entente.fact.Extent;
import org.entente.fact.Fact;
import org.entente.fact.FactId;
import org.entente.fact.FactKey;
import org.entente.fact.FactState;
import org.entente.fact.Weight;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.entente.ontology.Consent;
import org.entente.ontology.ContentHash;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A fact as a node, with its states and its edge between the actors. */
public final class FactNode {

  /** Properties that never change. */
  public static final Set<String> LASTING =
      Set.of("id", "subjectId", "relation", "objectId", "polarity", "modality", "ending");

  private FactNode() {}

  /**
   * The properties of a fact. {@code stance} tells where it puts its subject towards its object,
   * absent where nowhere; {@code digest} changes whenever anything about the fact does.
   */
  public static Properties of(DerivedFact derived) {
    Fact fact = derived.fact();
    FactKey key = fact.key();
    Properties properties =
        new Properties()
            .with("id", fact.id())
            .with("subjectId", key.subject())
            .with("relation", key.relation())
            .with("objectId", key.object())
            .with("polarity", key.polarity())
            .with("modality", key.modality())
            .with("ending", key.ending())
            .with("known", fact.known());
    add(properties, fact.weight(), fact.extent(), fact.circumstances(), key);
    return properties.with(
        "digest",
        ContentHash.of(
            properties.toMap().toString(),
            derived.claims().toString(),
            derived.states().toString()));
  }

  /**
   * The properties of a state of a fact but for those that it has from its fact and the day from
   * which on it was known. {@code foretold} is the relation where it then told of a day yet to
   * come.
   */
  public static Properties of(FactState state, FactKey key) {
    boolean foretold = state.extent().earliestFrom().isAfter(state.knownFrom());
    Properties properties =
        new Properties()
            .with("foretold", foretold ? key.relation() : null)
            .with("knownTo", state.knownTo());
    add(properties, state.weight(), state.extent(), state.circumstances(), key);
    return properties;
  }

  /** What the edge between the actors shows of a fact. */
  public static Properties edge(Fact fact) {
    return new Properties()
        .with("factId", fact.id())
        .with("from", fact.extent().from())
        .with("to", fact.extent().to())
        .with("sources", fact.weight().sources())
        .with("confidence", fact.weight().confidence().value());
  }

  /**
   * The type of that edge, which says by its name what is denied ({@code NOT_}), what is intended
   * or possible ({@code MAY_}), and where it is the end that is so ({@code MAY_END_}), so that
   * nobody takes it for what is.
   */
  public static String edgeType(FactKey key) {
    return (key.modality() == Modality.ACTUAL ? "" : "MAY_")
        + (key.polarity() == Polarity.AFFIRMED ? "" : "NOT_")
        + (key.ending() ? "END_" : "")
        + key.relation();
  }

  private static void add(
      Properties properties,
      Weight weight,
      Extent extent,
      Circumstances circumstances,
      FactKey key) {
    Leaning leaning = key.leaning(circumstances.consent());
    properties
        .with("claims", weight.claims())
        .with("sources", weight.sources())
        .with("contradictions", weight.contradictions())
        .with("confidence", weight.confidence().value())
        .with("from", extent.from())
        .with("to", extent.to())
        .with("earliestFrom", extent.earliestFrom())
        .with("latestFrom", extent.latestFrom())
        .with("earliestTo", extent.earliestTo())
        .with("latestTo", extent.latestTo())
        .with("consent", circumstances.consent())
        .with("flag", circumstances.flag())
        .with("quantity", circumstances.quantity())
        .with("stance", leaning == Leaning.NEUTRAL ? null : leaning);
  }

  /**
   * The fact that a node holds.
   *
   * @param node the fact, as of a day with the properties of its state on that day
   */
  public static Fact fact(Value node) {
    return new Fact(
        new FactId(node.get("id").asString()),
        new FactKey(
            new ActorId(node.get("subjectId").asString()),
            Relation.valueOf(node.get("relation").asString()),
            new ActorId(node.get("objectId").asString()),
            Polarity.valueOf(node.get("polarity").asString()),
            Modality.valueOf(node.get("modality").asString()),
            node.get("ending").asBoolean(false)),
        extent(node),
        weight(node),
        circumstances(node),
        Properties.date(node.get("known")));
  }

  /** A state of a fact. */
  public static FactState state(Value node) {
    return new FactState(
        node.get("knownFrom").asLocalDate(),
        node.get("knownTo").asLocalDate(),
        weight(node),
        extent(node),
        circumstances(node));
  }

  private static Extent extent(Value node) {
    return new Extent(
        node.get("earliestFrom").asLocalDate(),
        node.get("latestFrom").asLocalDate(),
        node.get("earliestTo").asLocalDate(),
        node.get("latestTo").asLocalDate(),
        Properties.fuzzyDate(node.get("from")),
        Properties.fuzzyDate(node.get("to")));
  }

  private static Weight weight(Value node) {
    return new Weight(
        node.get("claims").asInt(),
        node.get("sources").asInt(),
        node.get("contradictions").asInt(),
        new Confidence(node.get("confidence").asDouble()));
  }

  private static Circumstances circumstances(Value node) {
    @Nullable Integer quantity =
        node.get("quantity").isNull() ? null : node.get("quantity").asInt();
    return new Circumstances(
        Properties.constant(Consent.class, node.get("consent")),
        Properties.actor(node.get("flag")),
        quantity);
  }
}
