package org.entente.actor.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of reference files, on disk or inside the jar. */
public interface ReferenceFolder {

  /** The files in a sub-folder ({@code memberships}), as paths relative to the folder, sorted. */
  List<String> files(String folder);

  /** The lines of a file; none if it is not there. */
  List<String> lines(String file);

  /** The folder that comes with the program. */
  static ReferenceFolder bundled() {
    URL url = ReferenceFolder.class.getResource("/reference/README.md");
    if (url == null) {
      throw new IllegalStateException(
          "The program was built without its reference folder; build it anew with 'mvn package'.");
    }
    try {
      return url.openConnection() instanceof JarURLConnection connection
          ? new Bundled(connection)
          : at(Path.of(url.toURI()).resolveSibling(".").normalize());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A folder on disk. */
  static ReferenceFolder at(Path folder) {
    return new OnDisk(folder);
  }

  /** A folder on disk. */
  record OnDisk(Path folder) implements ReferenceFolder {

    @Override
    public List<String> files(String name) {
      Path inner = folder.resolve(name);
      if (!Files.isDirectory(inner)) {
        return List.of();
      }
      try (Stream<Path> files = Files.list(inner)) {
        return files.map(file -> name + "/" + file.getFileName()).sorted().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public List<String> lines(String file) {
      Path path = folder.resolve(file);
      try {
        return Files.exists(path) ? Files.readAllLines(path) : List.of();
      } catch (IOException e) {
        throw new UncheckedIOException(
            "The reference file %s cannot be read as UTF-8.".formatted(path), e);
      }
    }
  }

  /** The folder inside the jar; listed by the entries of whichever jar holds it. */
  final class Bundled implements ReferenceFolder {

    private final List<String> entries;

    Bundled(JarURLConnection connection) throws IOException {
      String readme = connection.getEntryName();
      String root = readme.substring(0, readme.lastIndexOf('/') + 1);
      entries =
          connection.getJarFile().stream()
              .map(java.util.zip.ZipEntry::getName)
              .filter(name -> name.startsWith(root) && !name.endsWith("/"))
              .map(name -> name.substring(root.length()))
              .sorted()
              .toList();
    }

    @Override
    public List<String> files(String folder) {
      return entries.stream().filter(name -> name.startsWith(folder + "/")).toList();
    }

    @Override
    public List<String> lines(String file) {
      try (InputStream in = ReferenceFolder.class.getResourceAsStream("/reference/" + file)) {
        return in == null
            ? List.of()
            : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
