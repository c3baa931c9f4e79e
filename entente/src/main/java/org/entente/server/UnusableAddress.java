package org.entente.server;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The server is to listen on an address that this machine does not have. */
public final class UnusableAddress extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableAddress(String address, @Nullable IOException cause) {
    super(
        "%s is not an address of this machine. Give --address one that it has, such as 127.0.0.1 (this machine alone) or 0.0.0.0 (all of its networks)."
            .formatted(address),
        cause);
  }
}
