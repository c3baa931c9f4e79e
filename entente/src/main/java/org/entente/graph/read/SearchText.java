package org.entente.graph.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.entente.ontology.Span;

/**
 * What somebody looks for in passages: words that must all be there in any of their forms, "words
 * in quotation marks" that must follow on each other, and -words that must not be there. Nothing
 * that is written can be an error.
 */
public final class SearchText {

  /** The same as that of the index, so that what is found is what is marked. */
  private static final Analyzer ENGLISH = new EnglishAnalyzer();

  private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]+)\"|([^\\s\"]+))");
  private static final Pattern BLANKS = Pattern.compile("[\"\\\\\\s]+");

  private final List<List<Word>> wanted = new ArrayList<>();
  private final StringBuilder query = new StringBuilder();

  /** A word as the index knows it, where it stands, and which in the row it is. */
  private record Word(String stem, int start, int end, int position) {}

  /** Takes a text apart. */
  public SearchText(String text) {
    Matcher part = PART.matcher(text);
    while (part.find()) {
      boolean unwanted = !part.group(1).isEmpty();
      String words =
          BLANKS
              .matcher(part.group(2) == null ? part.group(3) : part.group(2))
              .replaceAll(" ")
              .strip();
      List<Word> row = words(words);
      if (!row.isEmpty()) {
        query.append(unwanted ? " -\"" : " +\"").append(words).append('"');
        if (!unwanted) {
          wanted.add(row);
        }
      }
    }
  }

  /**
   * Whether it holds no word to look for, but blanks, signs or words like 'the' that all texts
   * hold.
   */
  public boolean isEmpty() {
    return wanted.isEmpty();
  }

  /** In Lucene's syntax; within quotation marks nothing is a sign of it. */
  String inLucene() {
    return query.toString().strip();
  }

  /** Where in a text the words stand, in order; what overlaps is one. */
  public List<Span> in(String text) {
    List<Word> words = words(text);
    TreeSet<Span> found = new TreeSet<>();
    for (List<Word> row : wanted) {
      for (int i = 0; i < words.size(); i++) {
        int last = lastOf(row, words, i);
        if (last >= 0) {
          found.add(new Span(words.get(i).start(), words.get(last).end()));
        }
      }
    }
    return apart(found);
  }

  /** The last word of the row if it begins here; -1 if it does not. */
  private static int lastOf(List<Word> row, List<Word> words, int first) {
    int at = first;
    for (Word word : row) {
      int away = word.position() - row.getFirst().position();
      while (at < words.size() && words.get(at).position() - words.get(first).position() < away) {
        at++;
      }
      boolean there =
          at < words.size()
              && words.get(at).position() - words.get(first).position() == away
              && words.get(at).stem().equals(word.stem());
      if (!there) {
        return -1;
      }
    }
    return at;
  }

  private static List<Span> apart(TreeSet<Span> spans) {
    List<Span> apart = new ArrayList<>();
    for (Span span : spans) {
      if (!apart.isEmpty() && apart.getLast().overlaps(span)) {
        Span before = apart.removeLast();
        apart.add(new Span(before.start(), Math.max(before.end(), span.end())));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream tokens = ENGLISH.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      int position = 0;
      tokens.reset();
      while (tokens.incrementToken()) {
        position += step.getPositionIncrement();
        words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset(), position));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
