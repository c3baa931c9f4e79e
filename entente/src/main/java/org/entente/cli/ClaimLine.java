package org.entente.cli;

import java.util.List;
import org.entente.article.language.Language;
import org.entente.claim.Claim;
import org.entente.extraction.evaluation.GoldJson;
import org.entente.ontology.Span;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a text claims as one line of JSON. */
final class ClaimLine {

  /** Plain ASCII, so that no terminal's or pipe's encoding can spoil it. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private ClaimLine() {}

  /** Of a text that was not read, since it is in this language. */
  static String skipped(TextLine text, Language language) {
    ObjectNode line = JSON.createObjectNode();
    line.set("id", text.id());
    line.putArray("claims");
    line.put("skipped", language.code());
    putUnread(line, text);
    return JSON.writeValueAsString(line);
  }

  static String write(TextLine text, List<Claim> claims) {
    ObjectNode line = JSON.createObjectNode();
    line.set("id", text.id());
    ArrayNode written = line.putArray("claims");
    for (Claim found : claims) {
      ObjectNode claim = written.addObject();
      claim.setAll(GoldJson.node(found.statement()));
      claim.put("confidence", rounded(found.confidence().value()));
      putSpan(claim.putObject("evidence"), found.evidence().span(), text.text());
    }
    putUnread(line, text);
    return JSON.writeValueAsString(line);
  }

  private static void putUnread(ObjectNode line, TextLine text) {
    if (text.unread() > 0) {
      line.put("unread", text.unread());
    }
  }

  /** Offsets count characters as Unicode does (code points), not Java's units of 16 bits. */
  private static void putSpan(ObjectNode node, Span span, String text) {
    int start = text.codePointCount(0, span.start());
    node.put("start", start).put("end", start + text.codePointCount(span.start(), span.end()));
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
