package org.entente.article.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.entente.article.UnreadableArticle;

/**
 * A file of articles, read by its extension.
 *
 * @param path where it lies
 * @param named whether somebody named it; else it was found in a folder, in which files of other
 *     programs may lie, too
 */
public record ArticleFile(Path path, boolean named) {

  static final String KINDS = "txt, html, htm, json, jsonl, warc and warc.gz";

  /** Whether files of this kind are read. */
  boolean isRead() {
    return extension().matches("txt|html|htm|json|jsonl|warc");
  }

  private String extension() {
    String name =
        path.getFileName()
            .toString()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("\\.warc\\.gz$", ".warc");
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** How many articles there are in it, those that are broken among them. */
  int articles() {
    return switch (extension()) {
      case "json", "jsonl" -> {
        AtomicInteger articles = new AtomicInteger();
        read(incoming -> articles.addAndGet(incoming instanceof Incoming.NoArticles ? 0 : 1));
        yield articles.get();
      }
      // to read all of its pages takes long
      case "warc" -> WebArchive.count(path);
      default -> 1;
    };
  }

  /**
   * Hands over each article in it, and what is broken in its place; never throws for what is in the
   * file. Whoever named a file that holds no articles shall hear that it is broken.
   */
  public void read(Consumer<Incoming> consumer) {
    try {
      switch (extension()) {
        case "html", "htm" ->
            consumer.accept(new Incoming.Readable(path.toString(), HtmlPage.read(path)));
        case "json" -> JsonFile.read(path, orMeant(consumer));
        case "jsonl" -> JsonLines.read(path, orMeant(consumer));
        case "warc" -> WebArchive.read(path, consumer);
        case "txt" -> consumer.accept(new Incoming.Readable(path.toString(), PlainText.read(path)));
        default ->
            consumer.accept(broken("Files of this kind are not read; %s are.".formatted(KINDS)));
      }
    } catch (UnreadableArticle e) {
      consumer.accept(broken(String.valueOf(e.getMessage())));
    } catch (IOException e) {
      consumer.accept(broken("The file cannot be read: %s".formatted(e.getMessage())));
    }
  }

  private Consumer<Incoming> orMeant(Consumer<Incoming> consumer) {
    return incoming -> consumer.accept(named ? incoming.meant() : incoming);
  }

  private Incoming broken(String why) {
    return new Incoming.Broken(path.toString(), why);
  }
}
