package org.entente.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.entente.api.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code docs/limits.md} tells is what holds. */
class LimitDocumentationTests {

  private static final Path PAGE = Path.of("..", "docs", "limits.md");
  private static final String SETTING = "entente.limits.";

  @Test
  void everyLimitHasASettingAndAUsualValueInTheDocumentation() throws IOException {
    Map<String, String> settings = settings();

    assertThat(settings.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Limits.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
    String page = Files.readString(PAGE);
    settings.forEach(
        (name, value) ->
            assertThat(page).contains("| `%s%s` | %s |".formatted(SETTING, name, value)));
    assertThat(page.lines().filter(line -> line.startsWith("| `" + SETTING)))
        .as("those that the documentation names")
        .hasSameSizeAs(settings.keySet());
  }

  @ParameterizedTest
  @EnumSource(ErrorCode.class)
  void everyCodeOfAnErrorIsExplainedThere(ErrorCode code) throws IOException {
    String page = Files.readString(PAGE);
    String codes = page.substring(page.indexOf("## The codes"), page.indexOf("## What cannot"));

    assertThat(codes.lines().filter(line -> line.startsWith("| `%s` | ".formatted(code))))
        .hasSize(1);
  }

  private static Map<String, String> settings() throws IOException {
    Properties properties = new Properties();
    try (Reader file =
        Files.newBufferedReader(Path.of("src", "main", "resources", "application.properties"))) {
      properties.load(file);
    }
    Map<String, String> settings = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(
            name -> {
              if (name.startsWith(SETTING)) {
                settings.put(name.substring(SETTING.length()), properties.getProperty(name));
              }
            });
    return settings;
  }
}
