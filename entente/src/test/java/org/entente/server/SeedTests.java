package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedTests {

  @TempDir Path folder;

  private Path seed;
  private Path data;

  @BeforeEach
  void leaveASeed() throws IOException {
    seed = Files.createDirectories(folder.resolve("seed"));
    data = folder.resolve("data");
    Files.createDirectories(seed.resolve("data/databases"));
    Files.writeString(seed.resolve("data/databases/store"), "who is who");
    Files.writeString(seed.resolve("data/databases/store_lock"), "");
    System.setProperty("entente.seed", seed.toString());
  }

  @AfterEach
  void forgetIt() {
    System.clearProperty("entente.seed");
  }

  @Test
  void beginsAnEmptyFolderWithACopyWithoutItsLocks() {
    Seed.plant(data);

    assertThat(data.resolve("data/databases/store")).hasContent("who is who");
    assertThat(data.resolve("data/databases/store_lock")).doesNotExist();
  }

  @Test
  void beginsAnewWhereAStartWasCutOffAsItCopied() throws IOException {
    Files.createDirectories(data.resolve("seed.part/data/databases"));
    Files.writeString(data.resolve("seed.part/data/databases/store"), "who is");

    Seed.plant(data);

    assertThat(data.resolve("data/databases/store")).hasContent("who is who");
    assertThat(data.resolve("seed.part")).doesNotExist();
  }

  @Test
  void leavesAGraphThatIsThereAlone() throws IOException {
    Files.createDirectories(data.resolve("data"));

    Seed.plant(data);

    assertThat(data.resolve("data/databases")).doesNotExist();
  }

  @Test
  void leavesAFolderEmptyWhereThereIsNoSeed() {
    System.setProperty("entente.seed", folder.resolve("none").toString());

    Seed.plant(data);

    assertThat(data).doesNotExist();
  }
}
