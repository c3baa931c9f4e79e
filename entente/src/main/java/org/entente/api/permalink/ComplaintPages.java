package org.entente.api.permalink;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.entente.api.error.Complaint;
import org.entente.api.permalink.HtmlPage.Link;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Complaints about addresses: a page for people, JSON for programs. */
@Component
final class ComplaintPages {

  private final JsonMapper json;

  ComplaintPages(JsonMapper json) {
    this.json = json;
  }

  /** The complaint in this form; JSON stands for all forms but the page. */
  ResponseEntity<byte[]> answer(Form form, HttpStatus status, Complaint complaint) {
    return answer(form, status, complaint, List.of());
  }

  /**
   * The same.
   *
   * @param instead where a page leads besides the explorer
   */
  ResponseEntity<byte[]> answer(
      Form form, HttpStatus status, Complaint complaint, List<Link> instead) {
    boolean page = form == Form.HTML;
    return ResponseEntity.status(status)
        .contentType(
            page
                ? new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8)
                : MediaType.APPLICATION_JSON)
        .varyBy(HttpHeaders.ACCEPT)
        .body(page ? page(status, complaint, instead) : json.writeValueAsBytes(complaint.asBody()));
  }

  private static byte[] page(HttpStatus status, Complaint complaint, List<Link> instead) {
    return new HtmlPage(
            status == HttpStatus.NOT_FOUND ? "Nothing is here" : "This cannot be answered")
        .paragraph(complaint.sentence())
        .links(
            Stream.concat(instead.stream(), Stream.of(new Link("To the explorer", "/"))).toList())
        .html()
        .getBytes(StandardCharsets.UTF_8);
  }
}
