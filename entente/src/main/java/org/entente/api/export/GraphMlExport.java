package org.entente.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Rows as the edges of a graph in GraphML, as Gephi, yEd and NetworkX read it: actors are nodes,
 * written before the first edge that needs them, and every column is a typed key of the edges.
 */
final class GraphMlExport<T> implements Export<T> {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final Map<Column.Kind, String> TYPES =
      Map.of(
          Column.Kind.TEXT, "string",
          Column.Kind.INTEGER, "int",
          Column.Kind.REAL, "double",
          Column.Kind.TRUTH, "boolean");

  /**
   * What of a row makes an edge.
   *
   * @param id which edge
   * @param subject where it begins
   * @param object where it ends
   * @param name what an actor is called
   * @param label what is read on the edge
   * @param symmetric whether it has no direction
   */
  record Ends(
      String id,
      ActorId subject,
      ActorId object,
      Function<ActorId, String> name,
      String label,
      boolean symmetric) {}

  private final XMLStreamWriter xml;
  private final List<Column<T>> columns;
  private final Function<T, Ends> ends;

  /** Grows with the actors, of which there are some thousands, and not with the rows. */
  private final Set<ActorId> written = new HashSet<>();

  GraphMlExport(OutputStream out, List<Column<T>> columns, Function<T, Ends> ends)
      throws IOException {
    this.columns = columns;
    this.ends = ends;
    try {
      xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** A step of writing; what goes wrong with it is that the reader has gone. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  private static void write(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void begin() throws IOException {
    write(
        () -> {
          xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
          xml.writeStartElement("graphml");
          xml.writeDefaultNamespace(NAMESPACE);
          key("name", "node", "name", "string");
          key("label", "node", "label", "string");
          key("edgeLabel", "edge", "label", "string");
          for (Column<T> column : columns) {
            key(
                "e_" + column.name(),
                "edge",
                column.name(),
                String.valueOf(TYPES.get(column.kind())));
          }
          xml.writeStartElement("graph");
          xml.writeAttribute("id", "entente");
          xml.writeAttribute("edgedefault", "directed");
        });
  }

  private void key(String id, String of, String name, String type) throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", id);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  @Override
  public void add(T row) throws IOException {
    write(
        () -> {
          Ends edge = ends.apply(row);
          node(edge.subject(), edge);
          node(edge.object(), edge);
          xml.writeStartElement("edge");
          xml.writeAttribute("id", edge.id());
          xml.writeAttribute("source", edge.subject().value());
          xml.writeAttribute("target", edge.object().value());
          if (edge.symmetric()) {
            xml.writeAttribute("directed", "false");
          }
          data("edgeLabel", edge.label());
          for (Column<T> column : columns) {
            data("e_" + column.name(), column.written(row));
          }
          xml.writeEndElement();
        });
  }

  private void node(ActorId actor, Ends edge) throws XMLStreamException {
    if (written.add(actor)) {
      xml.writeStartElement("node");
      xml.writeAttribute("id", actor.value());
      data("name", edge.name().apply(actor));
      data("label", edge.name().apply(actor));
      xml.writeEndElement();
    }
  }

  private void data(String key, @Nullable String value) throws XMLStreamException {
    if (value != null) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", key);
      xml.writeCharacters(allowed(value));
      xml.writeEndElement();
    }
  }

  /** XML has no way to write control characters; an article may hold any. */
  static String allowed(String text) {
    return text.codePoints()
        .map(
            point ->
                point == '\t'
                        || point == '\n'
                        || point == '\r'
                        || (point >= 0x20 && point <= 0xD7FF)
                        || (point >= 0xE000 && point <= 0xFFFD)
                        || point >= 0x10000
                    ? point
                    : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Override
  public void end() throws IOException {
    write(
        () -> {
          xml.writeEndElement();
          xml.writeEndElement();
          xml.writeEndDocument();
          xml.flush();
        });
  }
}
