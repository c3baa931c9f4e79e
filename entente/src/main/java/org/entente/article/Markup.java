package org.entente.article;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Takes out what is left of HTML in a text that should be plain. All else stays as it is. */
final class Markup {

  /** Elements that never hold text of an article; of endless ones only the beginning goes. */
  private static final Pattern UNREAD =
      Pattern.compile(
          "<(script|style|noscript)\\b[^<>]{0,1000}>.{0,20000}?</\\1\\s{0,9}>|<!--.{0,5000}?-->",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:(?<block>p|br|div|h[1-6]|li|ul|ol|dl|dt|dd|tr|td|th|table|tbody|thead|blockquote|pre|hr|section|article"
              + "|header|footer|figure|figcaption|main|aside|nav|html|head|body|title|meta|link|iframe|form|center)"
              + "|a|abbr|b|big|cite|code|em|font|i|img|ins|del|mark|q|s|small|span|strong|sub|sup|time|u|input|button"
              + "|label|svg|path|picture|source|video|audio)(?:\\s[^<>]{0,2000})?\\s?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");

  private Markup() {}

  /**
   * The text without tags, each of a block as the end of a line, and with the characters that were
   * written as entities.
   */
  static String without(String text) {
    String plain = text;
    if (plain.indexOf('<') >= 0) {
      plain = UNREAD.matcher(plain).replaceAll(" ");
      plain = TAG.matcher(plain).replaceAll(Markup::inPlace);
    }
    return plain.indexOf('&') < 0
        ? plain
        : ENTITY
            .matcher(plain)
            // as in an attribute, where nothing counts but whole names
            .replaceAll(
                entity -> Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), true)));
  }

  private static String inPlace(MatchResult tag) {
    return tag.group("block") == null ? "" : "\n";
  }
}
