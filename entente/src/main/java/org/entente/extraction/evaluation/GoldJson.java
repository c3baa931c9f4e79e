package org.entente.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.article.file.BrokenJson;
import org.entente.claim.Statement;
import org.entente.extraction.evaluation.GoldFile.Mistake;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the lines of gold files: one JSON object a line. */
public final class GoldJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private GoldJson() {}

  /** Reads a file of items; what does not begin as an object is a comment. */
  static GoldFile read(Path file) throws IOException {
    List<GoldItem> items = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    int number = 0;
    for (String line : Files.readString(file).lines().toList()) {
      number++;
      if (line.strip().startsWith("{")) {
        try {
          items.add(read(line));
        } catch (IllegalArgumentException e) {
          mistakes.add(new Mistake(file, number, String.valueOf(e.getMessage())));
        }
      }
    }
    return new GoldFile(file, items, mistakes);
  }

  /**
   * Reads an item.
   *
   * @throws IllegalArgumentException if the line is no item; the message says what to mend
   */
  public static GoldItem read(String line) {
    JsonNode item = object(line);
    List<List<Statement>> either = new ArrayList<>();
    array(item, "either").forEach(group -> either.add(statements(group)));
    String kind = string(item, "kind");
    return new GoldItem(
        required(item, "id"),
        published(item),
        kind == null ? GoldItem.SENTENCE : kind,
        text(item),
        statements(array(item, "claims")),
        statements(array(item, "optional")),
        either);
  }

  /**
   * The object that a line holds.
   *
   * @throws IllegalArgumentException if it holds none
   */
  public static JsonNode object(String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "this is no JSON (%s): write one JSON object a line".formatted(BrokenJson.why(e)), e);
    }
    if (!node.isObject()) {
      throw new IllegalArgumentException(
          "this is no JSON object: write {\"id\": …, \"published\": …, \"text\": …}");
    }
    return node;
  }

  /**
   * The day of publication; null where the item has none.
   *
   * @throws IllegalArgumentException if it is no day
   */
  public static @Nullable LocalDate published(JsonNode item) {
    String published = string(item, "published");
    if (published == null || published.isBlank()) {
      return null;
    }
    try {
      // A time of day may follow
      return LocalDate.parse(published.length() > 10 ? published.substring(0, 10) : published);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'published' is '%s': write a day as in 2022-01-06, or leave it out".formatted(published),
          e);
    }
  }

  /**
   * The text of an item or a line.
   *
   * @throws IllegalArgumentException if there is none, or something else than a string
   */
  public static String text(JsonNode item) {
    JsonNode text = item.get("text");
    if (text != null && text.isNumber()) {
      throw new IllegalArgumentException("'text' is a number: write it in quotes");
    }
    return required(item, "text");
  }

  /**
   * A string that must be there.
   *
   * @throws IllegalArgumentException if it is not
   */
  public static String required(JsonNode item, String name) {
    String value = string(item, name);
    if (value == null) {
      throw new IllegalArgumentException("'%s' is missing: give it as a string".formatted(name));
    }
    return value;
  }

  private static @Nullable String string(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString() && !value.isNumber()) {
      throw new IllegalArgumentException("'%s' is no string: write it in quotes".formatted(name));
    }
    return value.asString();
  }

  private static JsonNode array(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      return JSON.createArrayNode();
    }
    if (!value.isArray()) {
      throw new IllegalArgumentException("'%s' is no list: write it in [ ]".formatted(name));
    }
    return value;
  }

  private static List<Statement> statements(JsonNode claims) {
    List<Statement> statements = new ArrayList<>();
    claims.forEach(claim -> statements.add(statement(claim)));
    return statements;
  }

  /**
   * Reads a claim's statement; the parties of a symmetric relation may come in either order.
   *
   * @throws IllegalArgumentException if it breaks the ontology; the message says how
   */
  static Statement statement(JsonNode claim) {
    JsonNode quantity = claim.get("quantity");
    return Statement.of(
            ActorId.of(required(claim, "subject")),
            Relation.named(required(claim, "relation")),
            ActorId.of(required(claim, "object")),
            optional(claim, "polarity", Polarity::valueOf, Polarity.AFFIRMED))
        .with(
            optional(claim, "modality", Modality::valueOf, Modality.ACTUAL),
            optional(claim, "aspect", Aspect::valueOf, Aspect.HOLDS))
        .dated(
            optional(claim, "from", FuzzyDate::parse, null),
            optional(claim, "to", FuzzyDate::parse, null))
        .attributed(optional(claim, "attributedTo", ActorId::of, null))
        .deployed(
            optional(claim, "consent", Consent::valueOf, null),
            optional(claim, "flag", ActorId::of, null),
            quantity == null || !quantity.isNumber() || quantity.asInt() == 0
                ? null
                : quantity.asInt());
  }

  private static <T extends @Nullable Object> T optional(
      JsonNode claim, String name, Function<String, ? extends T> reader, T otherwise) {
    String value = string(claim, name);
    return value == null || value.isEmpty() ? otherwise : reader.apply(value);
  }

  /** An item as a line, without the line's end. */
  public static String write(GoldItem item) {
    ObjectNode node = JSON.createObjectNode().put("id", item.id());
    if (item.published() != null) {
      node.put("published", item.published().toString());
    }
    node.put("kind", item.kind()).put("text", item.text());
    write(item.claims(), node.putArray("claims"));
    if (!item.optional().isEmpty()) {
      write(item.optional(), node.putArray("optional"));
    }
    if (!item.either().isEmpty()) {
      ArrayNode groups = node.putArray("either");
      item.either().forEach(group -> write(group, groups.addArray()));
    }
    return JSON.writeValueAsString(node);
  }

  private static void write(List<Statement> statements, ArrayNode array) {
    statements.forEach(statement -> array.add(node(statement)));
  }

  /** A statement as gold data has it: what is not known is left out. */
  public static ObjectNode node(Statement statement) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("subject", statement.subject().value())
            .put("relation", statement.relation().name())
            .put("object", statement.object().value())
            .put("polarity", statement.polarity().name())
            .put("modality", statement.modality().name())
            .put("aspect", statement.aspect().name());
    put(node, "from", statement.from());
    put(node, "to", statement.to());
    put(node, "attributedTo", statement.attributedTo());
    put(node, "consent", statement.consent());
    put(node, "flag", statement.flag());
    if (statement.quantity() != null) {
      node.put("quantity", statement.quantity());
    }
    return node;
  }

  private static void put(ObjectNode node, String name, @Nullable Object value) {
    if (value != null) {
      node.put(name, value.toString());
    }
  }
}
