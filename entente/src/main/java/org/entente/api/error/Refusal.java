package org.entente.api.error;

/** A request that is refused for a reason that its sender can understand and mend. */
public final class Refusal extends RuntimeException {

  private final ErrorCode code;

  private Refusal(ErrorCode code, String message) {
    super(message);
    this.code = code;
  }

  /** The request makes no sense; the message says what would. */
  public static Refusal badRequest(String message) {
    return new Refusal(ErrorCode.BAD_REQUEST, message);
  }

  /** The request came by a method by which it may not come; the message says by which it may. */
  public static Refusal byPostOnly(String message) {
    return new Refusal(ErrorCode.METHOD_NOT_ALLOWED, message);
  }

  /** The request names something that is not there; the message says how to find what is. */
  public static Refusal notFound(String message) {
    return new Refusal(ErrorCode.NOT_FOUND, message);
  }

  /** The server cannot do it now; the message says when it may. */
  public static Refusal unavailable(String message) {
    return new Refusal(ErrorCode.UNAVAILABLE, message);
  }

  /** It is more than may be asked for; the message says the limit and how to stay under it. */
  public static Refusal limitExceeded(String message) {
    return new Refusal(ErrorCode.LIMIT_EXCEEDED, message);
  }

  public ErrorCode code() {
    return code;
  }

  /** The sentence for the sender; a refusal always has one. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
