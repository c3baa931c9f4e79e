package org.entente.api.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;

/** Exports as other people's parsers read them: each row as its values by name. */
final class Exported {

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String SCHEMA = "https://schema.org/";
  private static final String OURS = "urn:entente:";

  private Exported() {}

  static List<Map<String, String>> csv(String text) {
    try {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new StringReader(text))
          .stream()
          .map(row -> row.toMap())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The edges of a GraphML document, which must keep to the schema of GraphML. */
  static List<Map<String, String>> graphMl(String text) {
    Graph<String, Map<String, String>> graph =
        new DirectedPseudograph<>(null, IdentityEdge::new, false);
    Map<String, String> names = new HashMap<>();
    GraphMLImporter<String, Map<String, String>> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (vertex, value) -> {
          if (vertex.getSecond().equals("name")) {
            names.put(vertex.getFirst(), value.getValue());
          }
        });
    importer.addEdgeAttributeConsumer(
        (edge, value) -> edge.getFirst().put(edge.getSecond(), value.getValue()));
    importer.importGraph(graph, new StringReader(text));
    List<Map<String, String>> edges = new ArrayList<>();
    for (Map<String, String> edge : graph.edgeSet()) {
      Map<String, String> row = new LinkedHashMap<>(edge);
      row.put("source", graph.getEdgeSource(edge));
      row.put("target", graph.getEdgeTarget(edge));
      row.put("sourceName", names.get(row.get("source")));
      row.put("targetName", names.get(row.get("target")));
      edges.add(row);
    }
    return edges;
  }

  /** Two edges with the same values are still two. */
  private static final class IdentityEdge extends LinkedHashMap<String, String> {
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** The nodes of a JSON-LD document, after its context has been worked into it. */
  static List<JsonObject> jsonLd(String text) {
    try {
      JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(text))).get();
      return expanded.getValuesAs(JsonObject.class);
    } catch (JsonLdError e) {
      throw new AssertionError(e);
    }
  }

  /** A fact of a JSON-LD document, in the words of the table. */
  static Map<String, String> fact(JsonObject node) {
    Map<String, String> row = new LinkedHashMap<>();
    put(row, "id", value(node, SCHEMA + "identifier"));
    put(row, "subject", value(inner(node, RDF + "subject"), SCHEMA + "identifier"));
    put(row, "subjectName", value(inner(node, RDF + "subject"), SCHEMA + "name"));
    put(row, "relation", term(node, RDF + "predicate"));
    put(row, "object", value(inner(node, RDF + "object"), SCHEMA + "identifier"));
    put(row, "objectName", value(inner(node, RDF + "object"), SCHEMA + "name"));
    put(row, "polarity", term(node, OURS + "polarity"));
    put(row, "modality", term(node, OURS + "modality"));
    put(row, "from", value(node, SCHEMA + "startDate"));
    put(row, "to", value(node, SCHEMA + "endDate"));
    put(row, "confidence", value(node, OURS + "confidence"));
    put(row, "sources", value(node, OURS + "sources"));
    put(row, "contradictions", value(node, OURS + "contradictions"));
    put(row, "consent", term(node, OURS + "consent"));
    put(row, "flag", value(inner(node, OURS + "flag"), SCHEMA + "identifier"));
    put(row, "quantity", value(node, OURS + "quantity"));
    put(row, "leaning", term(node, OURS + "leaning"));
    put(row, "known", value(node, OURS + "known"));
    put(row, "permalink", node.getString("@id"));
    put(row, "citation", value(node, SCHEMA + "creditText"));
    return row;
  }

  /** A claim of a JSON-LD document, in the words of the table. */
  static Map<String, String> claim(JsonObject node) {
    Map<String, String> row = new LinkedHashMap<>();
    JsonObject article = inner(node, SCHEMA + "appearance");
    put(row, "id", value(node, SCHEMA + "identifier"));
    put(row, "fact", factOf(node).replaceFirst(".*/", "").replaceFirst("\\?.*", ""));
    put(row, "subject", value(inner(node, RDF + "subject"), SCHEMA + "identifier"));
    put(row, "relation", term(node, RDF + "predicate"));
    put(row, "object", value(inner(node, RDF + "object"), SCHEMA + "identifier"));
    put(row, "aspect", term(node, OURS + "aspect"));
    put(row, "text", value(node, SCHEMA + "text"));
    put(row, "start", value(node, OURS + "start"));
    put(row, "end", value(node, OURS + "end"));
    put(row, "article", value(article, SCHEMA + "identifier"));
    put(row, "title", value(article, SCHEMA + "headline"));
    put(row, "outlet", value(article, SCHEMA + "publisher"));
    put(row, "published", value(article, SCHEMA + "datePublished"));
    put(row, "citation", value(node, SCHEMA + "creditText"));
    return row;
  }

  /** The address of the fact that was derived from a claim. */
  static String factOf(JsonObject claim) {
    return claim
        .getJsonObject("@reverse")
        .getJsonArray(PROV + "wasDerivedFrom")
        .getJsonObject(0)
        .getString("@id");
  }

  private static void put(Map<String, String> row, String name, String value) {
    row.put(name, value);
  }

  private static JsonObject inner(JsonObject node, String property) {
    return node.containsKey(property)
        ? node.getJsonArray(property).getJsonObject(0)
        : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static String value(JsonObject node, String property) {
    if (!node.containsKey(property)) {
      return "";
    }
    JsonValue value = inner(node, property).get("@value");
    return value instanceof JsonString text ? text.getString() : String.valueOf(value);
  }

  private static String term(JsonObject node, String property) {
    return node.containsKey(property)
        ? inner(node, property).getString("@id").substring(OURS.length())
        : "";
  }

  /** The values of these names, in this order; what is absent is empty. */
  static String row(Map<String, String> values, Set<String> names) {
    return String.join(
        " | ", names.stream().map(name -> name + "=" + values.getOrDefault(name, "")).toList());
  }
}
