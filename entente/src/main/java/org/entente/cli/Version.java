package org.entente.cli;

import picocli.CommandLine.IVersionProvider;

/** Which Entente this is. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Entente.class.getPackage().getImplementationVersion();
    return new String[] {
      "entente " + (version == null ? "(from source)" : version), "Java " + Runtime.version()
    };
  }
}
