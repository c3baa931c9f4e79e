package org.entente.api.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The method and headers of a request, mostly such as nobody should send. */
final class RandomForm {

  private static final List<String> METHODS =
      List.of(
          "POST", "POST", "POST", "GET", "GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD",
          "BREW");
  private static final List<String> MEDIA_TYPES =
      List.of(
          "application/json",
          "application/graphql-response+json",
          "application/graphql-response+json;q=0",
          "application/json; charset=utf-8",
          "application/json; charset=utf-16",
          "application/json; charset=iso-8859-1",
          "application/json; charset=nonsense",
          "application/json, text/event-stream",
          "application/json;q=2",
          "application/json; boundary=\"",
          "application/json; a=b; a=c",
          "application/graphql",
          "application/*",
          "application/*+json",
          "application/x-www-form-urlencoded",
          "application/octet-stream",
          "application/xml",
          "multipart/form-data",
          "multipart/form-data; boundary=x",
          "multipart/mixed; deferSpec=20220824, application/json",
          "text/event-stream",
          "text/html",
          "text/html, */*;q=0.1",
          "text/plain; charset=utf-8",
          "*/*",
          "*",
          "",
          "json",
          ",",
          ";",
          "a/b/c",
          "/",
          "*/json",
          "image/png;q=0.9, image/*",
          "x/" + "y".repeat(3_000));

  private final String method;
  private final String[] headers;

  RandomForm(Random random) {
    method = METHODS.get(random.nextInt(METHODS.size()));
    headers =
        new String[] {
          "Accept",
          MEDIA_TYPES.get(random.nextInt(MEDIA_TYPES.size())),
          "Content-Type",
          MEDIA_TYPES.get(random.nextInt(MEDIA_TYPES.size()))
        };
  }

  String method() {
    return method;
  }

  /** Names and values in turn. */
  String[] headers() {
    return headers.clone();
  }

  @Override
  public String toString() {
    return Arrays.toString(headers);
  }
}
