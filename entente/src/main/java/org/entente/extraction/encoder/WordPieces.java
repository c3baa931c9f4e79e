package org.entente.extraction.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.ontology.Span;

/**
 * Cuts a text into the pieces of the encoder's vocabulary. Upper case and accents do not count; of
 * a word always the longest piece from the left is taken.
 */
public final class WordPieces {

  private static final String BUNDLED = "/model/vocabulary.txt";

  private static final String WITHIN = "##";

  /** Combining marks, and characters that are not seen. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Mn}\\p{Cf}]");

  private final Map<String, Integer> vocabulary;
  private final int longest;
  private final int unknown;
  private final int opening;
  private final int closing;
  private final int marker;

  private WordPieces(Map<String, Integer> vocabulary, int marker) {
    this.vocabulary = vocabulary;
    this.longest = vocabulary.keySet().stream().mapToInt(String::length).max().orElse(0);
    this.unknown = vocabulary.getOrDefault("[UNK]", 0);
    this.opening = vocabulary.getOrDefault("[CLS]", 0);
    this.closing = vocabulary.getOrDefault("[SEP]", 0);
    this.marker = marker;
  }

  /** The vocabulary that is packaged with the program, with the marker that the card names. */
  public static WordPieces bundled(ModelCard card) {
    try (InputStream vocabulary = RelationModel.resource(BUNDLED)) {
      return read(vocabulary, card.marker());
    } catch (IOException e) {
      throw new UncheckedIOException("The vocabulary cannot be read: " + e.getMessage(), e);
    }
  }

  /** Reads a vocabulary: a piece a line, the first of them number 0. */
  static WordPieces read(InputStream vocabulary, int marker) {
    List<String> pieces =
        new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8))
            .lines()
            .toList();
    Map<String, Integer> numbers = HashMap.newHashMap(pieces.size());
    for (String piece : pieces) {
      numbers.put(piece, numbers.size());
    }
    return new WordPieces(numbers, marker);
  }

  /** The piece for what the vocabulary does not hold. */
  public int unknown() {
    return unknown;
  }

  /** The piece that begins every text. */
  public int opening() {
    return opening;
  }

  /** The piece that ends every text. */
  public int closing() {
    return closing;
  }

  /** The piece that stands before and after a mention. */
  public int marker() {
    return marker;
  }

  /** Cuts a stretch of a text; the pieces' spans point into the whole of it. */
  public List<Piece> cut(String text, int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    for (int at = start; at < end; ) {
      int first = text.codePointAt(at);
      int next = at + Character.charCount(first);
      if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
        at = next;
        continue;
      }
      if (withinWord(first)) {
        while (next < end && withinWord(text.codePointAt(next))) {
          next += Character.charCount(text.codePointAt(next));
        }
      }
      Span word = new Span(at, Math.min(next, end));
      cutWord(word.of(text), word, pieces);
      at = next;
    }
    return pieces;
  }

  /** Letters, numbers, and what is invisible between them, as soft hyphens are. */
  private static boolean withinWord(int character) {
    return alphanumeric(character)
        || character == '_'
        || Character.getType(character) == Character.FORMAT;
  }

  private static boolean alphanumeric(int character) {
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private void cutWord(String word, Span span, List<Piece> pieces) {
    String plain =
        INVISIBLE
            .matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    int start = 0;
    for (int at = 0; at < plain.length(); ) {
      int next = at + Character.charCount(plain.codePointAt(at));
      if (!alphanumeric(plain.codePointAt(at))) {
        cutRun(plain.substring(start, at), span, pieces);
        cutRun(plain.substring(at, next), span, pieces);
        start = next;
      }
      at = next;
    }
    cutRun(plain.substring(start), span, pieces);
  }

  private void cutRun(String run, Span span, List<Piece> pieces) {
    int at = 0;
    while (at < run.length()) {
      String prefix = at == 0 ? "" : WITHIN;
      Integer id = null;
      int end = Math.min(run.length(), at + longest);
      for (; end > at && id == null; end--) {
        id = vocabulary.get(prefix + run.substring(at, end));
      }
      pieces.add(new Piece(id != null ? id : unknown, span));
      at = id != null ? end + 1 : at + Character.charCount(run.codePointAt(at));
    }
  }
}
