package org.entente.api.error;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What nobody foresaw: told to the log in full, and to the sender as a number to look it up by. */
@Component
public final class Mishap {

  private static final Logger LOG = LoggerFactory.getLogger(Mishap.class);

  /** Logs what went wrong; the complaint names nothing of it but the reference number. */
  Complaint report(Throwable unforeseen, String where) {
    String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    LOG.error("Mishap {} at {}", reference, where, unforeseen);
    return new Complaint(
        ErrorCode.INTERNAL,
        "Something went wrong on the server. It is in the log under the reference number %s."
            .formatted(reference));
  }
}
