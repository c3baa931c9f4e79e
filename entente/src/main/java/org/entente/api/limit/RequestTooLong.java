package org.entente.api.limit;

import java.io.IOException;

/** A request is longer than one may be. */
public final class RequestTooLong extends IOException {

  RequestTooLong(int most) {
    super(
        "The request is longer than the %,d bytes that one may have. Send articles one by one, and a long table in parts, each under a name of its own."
            .formatted(most));
  }
}
