package org.entente.article.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
    try {
      responses(
          file,
          response -> {
            Incoming incoming = incoming(file, response);
            if (incoming != null) {
              consumer.accept(incoming);
            }
          });
    } catch (ParsingException e) {
      throw new UnreadableArticle("The file is no web archive: %s".formatted(e.getMessage()), e);
    }
  }

  /** How many pages there are, as far as it can be read. */
  static int count(Path file) {
    AtomicInteger pages = new AtomicInteger();
    try {
      responses(file, response -> pages.addAndGet(mayBePage(response) ? 1 : 0));
    } catch (IOException e) {
      // told as broken when it is read
      pages.incrementAndGet();
    }
    return pages.get();
  }

  private static void responses(Path file, Consumer<WarcResponse> consumer) throws IOException {
    try (WarcReader reader = parsed(() -> new WarcReader(file))) {
      for (Optional<WarcRecord> record = parsed(reader::next);
          record.isPresent();
          record = parsed(reader::next)) {
        if (record.get() instanceof WarcResponse response) {
          consumer.accept(response);
        }
      }
    }
  }

  /** A step of the reader, which takes some nonsense in an archive for a mistake of its caller. */
  private interface Step<T> {
    T take() throws IOException;
  }

  private static <T> T parsed(Step<T> step) throws IOException {
    try {
      return step.take();
    } catch (RuntimeException e) {
      ParsingException nonsense = new ParsingException(String.valueOf(e.getMessage()));
      nonsense.initCause(e);
      throw nonsense;
    }
  }

  private static boolean mayBePage(WarcResponse response) {
    try {
      return isPage(response);
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    return response.http().status() == FOUND
        && response.http().contentType().base().equals(MediaType.HTML);
  }

  /** The page in a record, or why it cannot be read; nothing if it is no page. */
  private static @Nullable Incoming incoming(Path file, WarcResponse response) {
    String where = file.toString();
    try {
      if (!isPage(response)) {
        return null;
      }
      String address = response.target();
      where = "%s#%s".formatted(file, address);
      byte[] page = response.http().body().stream().readNBytes(HtmlPage.MOST_BYTES + 1);
      return Incoming.of(where, () -> HtmlPage.parse(page, address));
    } catch (IOException | RuntimeException e) {
      // One spoilt record must not cost the others
      return new Incoming.Broken(where, "The record cannot be read: %s".formatted(e.getMessage()));
    }
  }
}
