package org.entente.api.error;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.entente.api.limit.TimeLimit;
import org.entente.article.UnreadableArticle;
import org.entente.curation.ImpossibleChange;
import org.entente.curation.ImpossibleChange.Obstacle;
import org.entente.graph.read.TookTooLong;
import org.entente.graph.read.UnknownCursor;
import org.entente.ingest.table.UnreadableTable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the words for what went wrong. */
@Component
public final class Complaints {

  private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);

  /** How much of what came in an answer repeats. */
  private static final int LONG = 80;

  private final Mishap mishap;

  Complaints(Mishap mishap) {
    this.mishap = mishap;
  }

  /**
   * What to tell the sender.
   *
   * @param thrown what went wrong
   * @param where it did, for the log
   */
  public Complaint about(Throwable thrown, String where) {
    return switch (cause(thrown)) {
      case Refusal refusal -> new Complaint(refusal.code(), refusal.sentence());
      case ImpossibleChange impossible ->
          new Complaint(code(impossible.obstacle()), String.valueOf(impossible.getMessage()));
      case UnreadableArticle unreadable ->
          new Complaint(ErrorCode.BAD_REQUEST, String.valueOf(unreadable.getMessage()));
      case UnreadableTable unreadable ->
          new Complaint(ErrorCode.BAD_REQUEST, String.valueOf(unreadable.getMessage()));
      case UnknownCursor unknown -> new Complaint(ErrorCode.BAD_REQUEST, foreign(unknown));
      case TookTooLong late ->
          new Complaint(ErrorCode.LIMIT_EXCEEDED, TimeLimit.sentence(late.limit()));
      case ServiceUnavailableException away -> graphIsAway(away, where);
      case SessionExpiredException away -> graphIsAway(away, where);
      case Throwable unforeseen -> mishap.report(unforeseen, where);
    };
  }

  private static ErrorCode code(Obstacle obstacle) {
    return switch (obstacle) {
      case UNKNOWN -> ErrorCode.NOT_FOUND;
      case SENSELESS -> ErrorCode.BAD_REQUEST;
      case CONFLICT -> ErrorCode.CONFLICT;
    };
  }

  private static String foreign(UnknownCursor unknown) {
    String cursor = unknown.cursor();
    String sentence =
        unknown.isOfAnotherList()
            ? "'%s' is a cursor of another list, or of another order: give as 'after' the endCursor of the page before, with the same question."
            : "'%s' is no cursor of this list: give as 'after' the endCursor of the page before.";
    return sentence.formatted(cursor.length() > LONG ? cursor.substring(0, LONG) + "…" : cursor);
  }

  private static Complaint graphIsAway(Exception away, String where) {
    LOG.warn("The graph did not answer at {}: {}", where, away.toString());
    return new Complaint(
        ErrorCode.UNAVAILABLE,
        "The graph does not answer at the moment. Try again in a little while.");
  }

  private static Throwable cause(Throwable thrown) {
    Throwable cause = thrown.getCause();
    boolean wrapper = thrown instanceof CompletionException || thrown instanceof ExecutionException;
    return wrapper && cause != null ? cause(cause) : thrown;
  }
}
