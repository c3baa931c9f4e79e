package org.entente.article.file;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.entente.article.UnreadableArticle;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive: each response that is an HTML page is an article. */
final class WebArchive {

  private static final int FOUND = 200;

  private WebArchive() {}

  static void read(Path file, Consumer<Incoming> consumer) throws IOException {
    try (WarcReader reader = new WarcReader(file)) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response && isPage(response)) {
          String where = "%s#%s".formatted(file, response.targetURI());
          consumer.accept(incoming(where, response));
        }
      }
    } catch (ParsingException e) {
      throw new UnreadableArticle("The file is no web archive: %s".formatted(e.getMessage()), e);
    }
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    return response.http().status() == FOUND
        && response.http().contentType().base().equals(MediaType.HTML);
  }

  private static Incoming incoming(String where, WarcResponse response) throws IOException {
    try {
      URI address = response.targetURI();
      byte[] page = response.http().body().stream().readAllBytes();
      return new Incoming.Readable(where, HtmlPage.parse(page, address.toString()));
    } catch (UnreadableArticle e) {
      return new Incoming.Broken(where, String.valueOf(e.getMessage()));
    }
  }
}
