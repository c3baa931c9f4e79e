package org.entente.extraction.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.entente.actor.Mention;
import org.entente.actor.NameUse;
import org.entente.actor.Resolution;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.entente.ontology.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Forty texts with their word pieces and the claims that {@code reference.py} finds in them with
 * the weights in model/.
 */
public final class Samples {

  private Samples() {}

  public record Sample(
      String id,
      LocalDate published,
      String text,
      List<Mention> mentions,
      MarkedText marked,
      List<JsonNode> claims) {}

  public static List<Sample> all() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Samples.class.getResourceAsStream("/extraction/samples.jsonl"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> sample(JsonMapper.shared().readTree(line)))
          .toList();
    }
  }

  private static Sample sample(JsonNode json) {
    String text = json.get("text").stringValue();
    return new Sample(
        json.get("id").stringValue(),
        LocalDate.parse(json.get("published").stringValue()),
        text,
        list(json.get("mentions")).stream().map(mention -> mention(mention, text)).toList(),
        new MarkedText(
            list(json.get("input_ids")).stream().mapToInt(JsonNode::intValue).toArray(),
            list(json.get("actors")).stream().map(Samples::actor).toList()),
        list(json.get("claims")));
  }

  private static Mention mention(JsonNode json, String text) {
    Span span = new Span(json.get("start").intValue(), json.get("end").intValue());
    return new Mention(
        span,
        span.of(text),
        NameUse.NAME,
        new Resolution.Resolved(
            ActorId.of(json.get("actor").stringValue()),
            Resolution.Means.EXACT,
            Confidence.CERTAIN));
  }

  private static MarkedText.MarkedActor actor(JsonNode json) {
    return new MarkedText.MarkedActor(
        ActorId.of(json.get("id").stringValue()),
        list(json.get("markers")).stream().map(JsonNode::intValue).toList());
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
