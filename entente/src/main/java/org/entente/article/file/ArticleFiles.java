package org.entente.article.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.article.UnreadableArticle;

/**
 * Reads article files by their extension: {@code txt}, {@code html}, {@code json}, {@code jsonl},
 * {@code warc}.
 */
public final class ArticleFiles {

  private static final String KINDS = "txt, html, htm, json, jsonl, warc and warc.gz";

  private ArticleFiles() {}

  /**
   * The article files at a path: itself, or those below it in the order of their names.
   *
   * @throws UnreadableArticle if nothing is there, or nothing of a kind that is read
   */
  public static List<Path> below(Path path) {
    if (!Files.exists(path)) {
      throw new UnreadableArticle(
          "There is no file or folder '%s'; check the path.".formatted(path));
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> found =
          files.filter(Files::isRegularFile).filter(ArticleFiles::isRead).sorted().toList();
      if (found.isEmpty()) {
        throw new UnreadableArticle(
            "The folder '%s' holds no articles; %s are read.".formatted(path, KINDS));
      }
      return found;
    } catch (IOException e) {
      throw new UnreadableArticle(
          "The folder '%s' cannot be read: %s".formatted(path, e.getMessage()), e);
    }
  }

  private static boolean isRead(Path file) {
    return extension(file).matches("txt|html|htm|json|jsonl|warc");
  }

  private static String extension(Path file) {
    String name =
        file.getFileName()
            .toString()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("\\.warc\\.gz$", ".warc");
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /**
   * Hands over each article in a file, and what is broken in its place; never throws for what is in
   * the file.
   */
  public static void read(Path file, Consumer<Incoming> consumer) {
    try {
      switch (extension(file)) {
        case "html", "htm" ->
            consumer.accept(new Incoming.Readable(file.toString(), HtmlPage.read(file)));
        case "json" -> JsonFile.read(file, consumer);
        case "jsonl" -> JsonLines.read(file, consumer);
        case "warc" -> WebArchive.read(file, consumer);
        case "txt" -> consumer.accept(new Incoming.Readable(file.toString(), PlainText.read(file)));
        default ->
            consumer.accept(
                new Incoming.Broken(
                    file.toString(), "Files of this kind are not read; %s are.".formatted(KINDS)));
      }
    } catch (UnreadableArticle e) {
      consumer.accept(new Incoming.Broken(file.toString(), String.valueOf(e.getMessage())));
    } catch (IOException e) {
      consumer.accept(
          new Incoming.Broken(
              file.toString(), "The file cannot be read: %s".formatted(e.getMessage())));
    }
  }
}
