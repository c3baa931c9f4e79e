package org.entente.api.permalink;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** In which form a thing can be had under its address. */
enum Form {
  HTML("html", "text/html"),
  JSON("json", "application/json"),
  JSONLD("jsonld", "application/ld+json"),
  CSV("csv", "text/csv");

  private final String format;
  private final MediaType type;

  Form(String format, String type) {
    this.format = format;
    this.type = MediaType.parseMediaType(type);
  }

  /** What the parameter {@code format} calls it. */
  String format() {
    return format;
  }

  MediaType type() {
    return type;
  }

  /**
   * The form that a request asks for, by its parameter {@code format} or else its {@code Accept}
   * header; empty where none of those offered will do.
   *
   * @param offered in the order in which they are given to one who takes any
   */
  static Optional<Form> asked(HttpServletRequest request, List<Form> offered) {
    String format = request.getParameter("format");
    if (format != null) {
      return offered.stream().filter(form -> form.format.equals(format)).findFirst();
    }
    return accepted(request, offered);
  }

  /** The same by the {@code Accept} header alone. */
  static Optional<Form> accepted(HttpServletRequest request, List<Form> offered) {
    List<MediaType> accepted = accepted(request);
    return offered.stream()
        .filter(form -> form.quality(accepted) > 0)
        .max(
            Comparator.comparingDouble((Form form) -> form.quality(accepted))
                .thenComparing(Comparator.comparingInt(offered::indexOf).reversed()));
  }

  private static List<MediaType> accepted(HttpServletRequest request) {
    List<String> headers = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
    try {
      return headers.isEmpty() ? List.of(MediaType.ALL) : MediaType.parseMediaTypes(headers);
    } catch (InvalidMediaTypeException e) {
      return List.of();
    }
  }

  /** How much it is wanted, by the most specific of the types that include it; 0 for not at all. */
  private double quality(List<MediaType> accepted) {
    @Nullable MediaType best = null;
    for (MediaType each : accepted) {
      if (each.includes(type) && (best == null || specificity(each) > specificity(best))) {
        best = each;
      }
    }
    return best == null ? 0 : best.getQualityValue();
  }

  private static int specificity(MediaType type) {
    return type.isWildcardType() ? 0 : type.isWildcardSubtype() ? 1 : 2;
  }
}
