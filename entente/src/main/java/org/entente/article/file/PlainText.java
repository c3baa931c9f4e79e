package org.entente.article.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.article.ArticleInput;
import org.entente.article.UnreadableArticle;

/** A file that holds the text of one article. */
final class PlainText {

  /** More is no text of one article; of what is less the beginning is read. */
  private static final long MOST_BYTES = 30_000_000;

  private static final int LOOKED_AT = 8_192;

  private PlainText() {}

  static ArticleInput read(Path file) throws IOException {
    long size = Files.size(file);
    if (size == 0) {
      throw new UnreadableArticle("The file is empty; there is nothing to read.");
    }
    if (size > MOST_BYTES) {
      throw new UnreadableArticle(
          "The file has %,d bytes, more than the %,d of the longest article; give many articles as JSON lines, one a line."
              .formatted(size, MOST_BYTES));
    }
    return ArticleInput.ofText(decode(Files.readAllBytes(file)));
  }

  /**
   * The text in these bytes: UTF-8, or UTF-16 where a byte order mark says so.
   *
   * @throws UnreadableArticle if they are no text or in another encoding
   */
  static String decode(byte[] bytes) {
    Charset charset = charset(bytes);
    if (charset == StandardCharsets.UTF_8) {
      for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
        if (bytes[i] == 0) {
          throw new UnreadableArticle(
              "The file is binary (byte %d is zero); give plain text, HTML, JSON, JSON lines or a web archive."
                  .formatted(i));
        }
      }
    }
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableArticle(
          "The text is not in %s; convert it first, for example with: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW"
              .formatted(charset),
          e);
    }
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff
        || bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
      return StandardCharsets.UTF_16;
    }
    return StandardCharsets.UTF_8;
  }
}
