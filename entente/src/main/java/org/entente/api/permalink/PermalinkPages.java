package org.entente.api.permalink;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.api.actor.ActorIds;
import org.entente.api.citation.Citation;
import org.entente.api.citation.Permalinks;
import org.entente.api.door.PublicAddress;
import org.entente.api.error.Complaint;
import org.entente.api.error.ErrorCode;
import org.entente.api.export.CsvExport;
import org.entente.api.export.Table;
import org.entente.api.export.Vocabulary;
import org.entente.article.ArticleId;
import org.entente.claim.ClaimId;
import org.entente.fact.Fact;
import org.entente.graph.node.KnownActor;
import org.entente.ontology.ContentHash;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The addresses that stay, each in the form that is asked for. */
@RestController
final class PermalinkPages {

  private static final List<Form> ALL = List.of(Form.HTML, Form.JSON, Form.JSONLD, Form.CSV);
  private static final List<Form> WITHOUT_TABLE = List.of(Form.HTML, Form.JSON, Form.JSONLD);

  private final Lookup lookup;
  private final PublicAddress address;
  private final Vocabulary vocabulary;
  private final ComplaintPages complaints;
  private final JsonMapper json;

  PermalinkPages(
      Lookup lookup,
      PublicAddress address,
      Vocabulary vocabulary,
      ComplaintPages complaints,
      JsonMapper json) {
    this.lookup = lookup;
    this.address = address;
    this.vocabulary = vocabulary;
    this.complaints = complaints;
    this.json = json;
  }

  /** The id of a claim leads to its fact, whose own id may change when more becomes known. */
  @GetMapping("/facts/{id}")
  ResponseEntity<byte[]> fact(@PathVariable String id, HttpServletRequest request) {
    Optional<Fact> fact = lookup.fact(id);
    if (fact.isPresent() && !fact.get().id().value().equals(id)) {
      return moved(citation(request).permalinks().of(fact.get().id()), request);
    }
    return answer(
        request,
        ALL,
        citation ->
            fact.map(found -> Sheet.of(lookup.cited(found), lookup.behind(found.id()), citation)),
        "There is no fact '%s'. Facts that became part of another keep the ids of their claims: ask for one of these."
            .formatted(id));
  }

  @GetMapping("/claims/{id}")
  ResponseEntity<byte[]> claim(@PathVariable String id, HttpServletRequest request) {
    return answer(
        request,
        ALL,
        citation -> lookup.claim(new ClaimId(id)).map(found -> Sheet.of(found, citation)),
        "There is no claim '%s' in this graph.".formatted(id));
  }

  @GetMapping("/articles/{id}")
  ResponseEntity<byte[]> article(@PathVariable String id, HttpServletRequest request) {
    return answer(
        request,
        ALL,
        citation ->
            lookup
                .article(new ArticleId(id))
                .map(found -> Sheet.of(found, lookup.in(found), citation)),
        "There is no article '%s' in this graph.".formatted(id));
  }

  /** The id of an actor that was merged into another leads to that one. */
  @GetMapping("/actors/{id}")
  ResponseEntity<byte[]> actor(@PathVariable String id, HttpServletRequest request) {
    Optional<KnownActor> actor = ActorIds.read(id).flatMap(lookup::actor);
    if (actor.isPresent() && !actor.get().id().toString().equals(id)) {
      return moved(citation(request).permalinks().of(actor.get().id()), request);
    }
    return answer(
        request,
        WITHOUT_TABLE,
        citation -> actor.map(found -> Sheet.of(found, lookup.about(found.id()), citation)),
        "There is no actor '%s'. Look the id up by name in the explorer.".formatted(id));
  }

  /** What the words of JSON-LD mean. */
  @GetMapping("/context.jsonld")
  ResponseEntity<byte[]> context() {
    return ResponseEntity.ok()
        .contentType(Form.JSONLD.type())
        .body(json.writeValueAsBytes(Map.of("@context", vocabulary.context())));
  }

  private static ResponseEntity<byte[]> moved(String address, HttpServletRequest request) {
    String query = request.getQueryString();
    return ResponseEntity.status(HttpStatus.FOUND)
        .location(URI.create(address + (query == null ? "" : "?" + query)))
        .build();
  }

  private Citation citation(HttpServletRequest request) {
    return new Citation(
        new Permalinks(address.of(URI.create(request.getRequestURL().toString()))),
        LocalDate.now(ZoneOffset.UTC));
  }

  private ResponseEntity<byte[]> answer(
      HttpServletRequest request,
      List<Form> offered,
      Function<Citation, Optional<Sheet>> find,
      String missing) {
    Optional<Form> form = Form.asked(request, offered);
    if (form.isEmpty()) {
      return complaints.answer(
          Form.JSON,
          HttpStatus.NOT_ACCEPTABLE,
          new Complaint(
              ErrorCode.BAD_REQUEST,
              "It can be had as %s: name one of these in the Accept header, or as the parameter 'format' one of %s."
                  .formatted(
                      String.join(
                          ", ", offered.stream().map(each -> each.type().toString()).toList()),
                      String.join(", ", offered.stream().map(Form::format).toList()))));
    }
    Citation citation = citation(request);
    Optional<Sheet> sheet = find.apply(citation);
    if (sheet.isEmpty()) {
      return complaints.answer(
          form.get(), HttpStatus.NOT_FOUND, new Complaint(ErrorCode.NOT_FOUND, missing));
    }
    byte[] body = body(form.get(), sheet.get(), citation);
    return ResponseEntity.ok()
        .contentType(new MediaType(form.get().type(), StandardCharsets.UTF_8))
        .varyBy(HttpHeaders.ACCEPT)
        .cacheControl(CacheControl.noCache())
        .eTag("W/\"" + ContentHash.of(new String(body, StandardCharsets.UTF_8)) + "\"")
        .body(body);
  }

  private byte[] body(Form form, Sheet sheet, Citation citation) {
    return switch (form) {
      case HTML -> sheet.page().html().getBytes(StandardCharsets.UTF_8);
      case JSON -> json.writeValueAsBytes(sheet.json());
      case JSONLD -> {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", vocabulary.context());
        document.putAll(sheet.json());
        yield json.writeValueAsBytes(document);
      }
      case CSV -> table(sheet, citation).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static String table(Sheet sheet, Citation citation) {
    StringWriter out = new StringWriter();
    var csv = new CsvExport<>(out, Table.claims(citation), false);
    csv.begin();
    sheet.claims().forEach(csv::add);
    try {
      csv.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
