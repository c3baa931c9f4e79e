package org.entente.article.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.entente.article.Article;
import org.entente.article.ArticleReading;

/**
 * Files that a test lays out, and what is read of them.
 *
 * @param folder where they lie
 */
record ArticleFolder(Path folder) {

  /** A web archive with one page. */
  static String warc() {
    String page =
        "<html><body><h1>Troops leave</h1><p>The last contingent left"
            + " Kazakhstan.</p></body></html>";
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(page.length(), page);
    return """
            WARC/1.0\r
            WARC-Type: response\r
            WARC-Record-ID: <urn:uuid:5b1d4c6e-0000-4000-8000-000000000001>\r
            WARC-Date: 2022-01-19T08:00:00Z\r
            WARC-Target-URI: https://steppe.example/troops-leave\r
            Content-Type: application/http;msgtype=response\r
            Content-Length: %d\r
            \r
            %s\r
            \r
            """
        .formatted(http.length(), http);
  }

  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  static String brokenIn(Path file) {
    return ((Incoming.Broken) read(file).getFirst()).why();
  }

  static Article article(Path file) {
    var readable = (Incoming.Readable) read(file).getFirst();
    return new ArticleReading(Clock.systemUTC()).read(readable.input());
  }

  static List<Incoming> read(Path file) {
    List<Incoming> incoming = new ArrayList<>();
    new ArticleFile(file, true).read(incoming::add);
    return incoming;
  }
}
