package org.entente.article.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.entente.article.UnreadableArticle;
import org.jspecify.annotations.Nullable;
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
        if (record instanceof WarcResponse response) {
          String where = "%s#%s".formatted(file, response.target());
          Incoming incoming = incoming(where, response);
          if (incoming != null) {
            consumer.accept(incoming);
          }
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

  /** The page in a record, or why it cannot be read; nothing if it is no page. */
  private static @Nullable Incoming incoming(String where, WarcResponse response) {
    try {
      if (!isPage(response)) {
        return null;
      }
      byte[] page = response.http().body().stream().readNBytes(HtmlPage.MOST_BYTES + 1);
      if (page.length > HtmlPage.MOST_BYTES) {
        throw HtmlPage.tooLong();
      }
      return new Incoming.Readable(where, HtmlPage.parse(page, response.target()));
    } catch (UnreadableArticle e) {
      return new Incoming.Broken(where, String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      // One spoilt record must not cost the others
      return new Incoming.Broken(where, "The record cannot be read: %s".formatted(e.getMessage()));
    }
  }
}
