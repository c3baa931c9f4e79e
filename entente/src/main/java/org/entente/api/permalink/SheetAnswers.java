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
import org.entente.api.citation.Citation;
import org.entente.api.citation.Permalinks;
import org.entente.api.door.PublicAddress;
import org.entente.api.error.Complaint;
import org.entente.api.error.ErrorCode;
import org.entente.api.export.CsvExport;
import org.entente.api.export.Table;
import org.entente.api.export.Vocabulary;
import org.entente.api.permalink.HtmlPage.Link;
import org.entente.ontology.ContentHash;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a thing in the form that is asked for, or says in that form why there is none. */
@Component
final class SheetAnswers {

  private final PublicAddress address;
  private final Vocabulary vocabulary;
  private final ComplaintPages complaints;
  private final JsonMapper json;

  SheetAnswers(
      PublicAddress address, Vocabulary vocabulary, ComplaintPages complaints, JsonMapper json) {
    this.address = address;
    this.vocabulary = vocabulary;
    this.complaints = complaints;
    this.json = json;
  }

  /** What can be told under an address: a sheet, or why there is none. */
  sealed interface Found {

    /** The thing. */
    record Told(Sheet sheet) implements Found {}

    /**
     * Why there is nothing.
     *
     * @param status what kind of answer that is
     * @param complaint the same in words
     * @param instead what a page offers in its place
     */
    record Untold(HttpStatus status, Complaint complaint, List<Link> instead) implements Found {}

    /** Nothing is there, and these may be looked at in its place. */
    static Found nothing(String sentence, Link... instead) {
      return new Untold(
          HttpStatus.NOT_FOUND, new Complaint(ErrorCode.NOT_FOUND, sentence), List.of(instead));
    }

    /** What was asked makes no sense. */
    static Found senseless(String sentence) {
      return new Untold(
          HttpStatus.BAD_REQUEST, new Complaint(ErrorCode.BAD_REQUEST, sentence), List.of());
    }

    /** The sheet, or else that nothing is there. */
    static Found of(Optional<Sheet> sheet, String missing) {
      return sheet.<Found>map(Told::new).orElseGet(() -> nothing(missing));
    }
  }

  /** Leads to another address, with the same parameters. */
  static ResponseEntity<byte[]> moved(String address, HttpServletRequest request) {
    String query = request.getQueryString();
    return ResponseEntity.status(HttpStatus.FOUND)
        .location(URI.create(address + (query == null ? "" : "?" + query)))
        .build();
  }

  /** How things are cited to whoever sent this request. */
  Citation citation(HttpServletRequest request) {
    return new Citation(
        new Permalinks(address.of(URI.create(request.getRequestURL().toString()))),
        LocalDate.now(ZoneOffset.UTC));
  }

  /**
   * The answer.
   *
   * @param offered in which forms the thing can be had
   * @param find looks for it; is not called where none of them will do
   */
  ResponseEntity<byte[]> answer(
      HttpServletRequest request, List<Form> offered, Function<Citation, Found> find) {
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
    return switch (find.apply(citation)) {
      case Found.Told(Sheet sheet) -> told(form.get(), sheet, citation);
      case Found.Untold(HttpStatus status, Complaint complaint, List<Link> instead) ->
          complaints.answer(form.get(), status, complaint, instead);
    };
  }

  private ResponseEntity<byte[]> told(Form form, Sheet sheet, Citation citation) {
    byte[] body = body(form, sheet, citation);
    return ResponseEntity.ok()
        .contentType(new MediaType(form.type(), StandardCharsets.UTF_8))
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
