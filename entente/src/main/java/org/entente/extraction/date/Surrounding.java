package org.entente.extraction.date;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.Passages;
import org.entente.ontology.Span;

/** What stands around the dates of a text, no further than their sentences go. */
final class Surrounding {

  /** What follows on a colon or a semicolon is a sentence of its own here. */
  private static final Pattern BREAK = Pattern.compile("[:;]['\"’”)]*\\s");

  /** Characters; a sentence that goes on longer is a list or no sentence. */
  private static final int FAR = 300;

  private final String text;
  private final NavigableMap<Integer, Span> sentences = new TreeMap<>();

  Surrounding(String text) {
    this.text = text;
    Passages.split(text).forEach(passage -> sentences.put(passage.span().start(), passage.span()));
  }

  /** What its sentence says before a place. */
  String before(int at) {
    var sentence = sentences.floorEntry(at);
    int start = sentence == null ? 0 : sentence.getKey();
    String before = text.substring(Math.max(start, at - FAR), at);
    return before.substring(
        BREAK.matcher(before).results().mapToInt(found -> found.end()).max().orElse(0));
  }

  /** What its sentence says behind a place. */
  String behind(int at) {
    var sentence = sentences.floorEntry(at);
    int end = sentence == null ? text.length() : Math.max(at, sentence.getValue().end());
    String behind = text.substring(at, Math.min(end, at + FAR));
    Matcher found = BREAK.matcher(behind);
    return found.find() ? behind.substring(0, found.start()) : behind;
  }
}
