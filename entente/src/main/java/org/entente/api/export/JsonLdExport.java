package org.entente.api.export;

import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows as the nodes of a JSON-LD document that holds its context, so that it can be read anywhere.
 */
final class JsonLdExport<T> implements Export<T> {

  private final JsonMapper json;
  private final JsonGenerator out;
  private final Vocabulary vocabulary;
  private final Function<T, Map<String, Object>> thing;

  JsonLdExport(
      JsonMapper json,
      OutputStream out,
      Vocabulary vocabulary,
      Function<T, Map<String, Object>> thing) {
    this.json = json;
    this.out = json.createGenerator(out);
    this.vocabulary = vocabulary;
    this.thing = thing;
  }

  @Override
  public void begin() {
    out.writeStartObject();
    out.writeName("@context");
    json.writeValue(out, vocabulary.context());
    out.writeArrayPropertyStart("@graph");
  }

  @Override
  public void add(T row) {
    json.writeValue(out, thing.apply(row));
  }

  @Override
  public void end() {
    out.writeEndArray();
    out.writeEndObject();
    out.flush();
  }
}
