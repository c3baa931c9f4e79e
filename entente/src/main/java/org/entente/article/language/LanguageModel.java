package org.entente.article.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;

/**
 * Apache OpenNLP's model of 103 languages. Its probabilities grow with the length of the text, so
 * that only their ratios tell how sure it is.
 */
final class LanguageModel {

  private static final String FILE = "/langdetect-183.bin";
  private static final String ENGLISH = "eng";

  /**
   * What the model thinks.
   *
   * @param language the likeliest language
   * @param overEnglish how many times likelier it is than English
   */
  record Guess(Language language, double overEnglish) {}

  /** Loads the model at the first question: a second, which plain English never costs. */
  private static final class Loaded {
    private static final LanguageDetector DETECTOR = load();

    private static LanguageDetector load() {
      try (InputStream in = LanguageModel.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException("The program was built without " + FILE + ".");
        }
        return new ThreadSafeLanguageDetectorME(new LanguageDetectorModel(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private LanguageModel() {}

  static Guess guess(String text) {
    opennlp.tools.langdetect.Language[] ranked = Loaded.DETECTOR.predictLanguages(text);
    double english =
        Arrays.stream(ranked)
            .filter(each -> each.getLang().equals(ENGLISH))
            .mapToDouble(opennlp.tools.langdetect.Language::getConfidence)
            .findFirst()
            .orElse(0);
    return new Guess(Language.of(ranked[0].getLang()), ranked[0].getConfidence() / english);
  }
}
