package org.entente.graph.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The graph's password, in a file of the data folder that only its owner may read. Without one, any
 * web page in the user's browser could speak Bolt with the graph.
 *
 * @param path where
 * @param password what it holds
 */
record PasswordFile(Path path, String password) {

  private static final int RANDOM_BYTES = 24;

  static PasswordFile in(Path folder) throws IOException {
    Path path = folder.resolve("bolt-password");
    if (Files.exists(path)) {
      return new PasswordFile(path, Files.readString(path).strip());
    }
    byte[] random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    Files.writeString(Files.createFile(path, ownerOnly()), password + "\n");
    return new PasswordFile(path, password);
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
