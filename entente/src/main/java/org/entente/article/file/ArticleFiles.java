package org.entente.article.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.article.UnreadableArticle;

/** Finds article files. */
public final class ArticleFiles {

  private ArticleFiles() {}

  /**
   * The article files at a path: itself, or those below it in the order of their names.
   *
   * @throws UnreadableArticle if nothing is there, or nothing of a kind that is read
   */
  public static List<ArticleFile> below(Path path) {
    if (!Files.exists(path)) {
      throw new UnreadableArticle(
          "There is no file or folder '%s'; check the path.".formatted(path));
    }
    if (!Files.isDirectory(path)) {
      return List.of(new ArticleFile(path, true));
    }
    try (Stream<Path> files = Files.walk(path)) {
      List<ArticleFile> found =
          files
              .filter(Files::isRegularFile)
              .sorted()
              .map(file -> new ArticleFile(file, false))
              .filter(ArticleFile::isRead)
              .toList();
      if (found.isEmpty()) {
        throw new UnreadableArticle(
            "The folder '%s' holds no articles; %s are read.".formatted(path, ArticleFile.KINDS));
      }
      return found;
    } catch (IOException e) {
      throw new UnreadableArticle(
          "The folder '%s' cannot be read: %s".formatted(path, e.getMessage()), e);
    }
  }

  /**
   * How many articles these files hold, those that are broken among them; goes through the files
   * without keeping anything.
   */
  public static int articlesIn(List<ArticleFile> files) {
    return files.stream().mapToInt(ArticleFile::articles).sum();
  }
}
