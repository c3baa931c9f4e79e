package org.entente.api.door;

/** What is set as the public address of the server is none; the message names cause and mend. */
public final class UnusablePublicAddress extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusablePublicAddress(String url) {
    super(
        "ENTENTE_PUBLIC_URL is '%s', which is no whole address on the web. Write it with http:// or https:// and without ? and #, as in https://entente.example.org, or leave it out."
            .formatted(url));
  }
}
