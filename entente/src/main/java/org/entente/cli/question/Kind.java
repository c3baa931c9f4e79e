package org.entente.cli.question;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.entente.ontology.Relation;

/** What kind of thing an argument is: which words it takes and what it makes of them. */
enum Kind {
  /** An id or a name. */
  ACTOR(1) {
    @Override
    boolean fits(String word) {
      return !DATED.matcher(word).matches();
    }

    @Override
    Object value(List<String> words, UnaryOperator<String> actorId) {
      return actorId.apply(words.getFirst());
    }
  },
  /** One or several of them. */
  ACTORS(Integer.MAX_VALUE) {
    @Override
    boolean fits(String word) {
      return ACTOR.fits(word);
    }

    @Override
    Object value(List<String> words, UnaryOperator<String> actorId) {
      return words.stream().map(actorId).toList();
    }
  },
  /** A date from which and one until which, or one that is both. */
  PERIOD(2) {
    @Override
    boolean fits(String word) {
      return DATED.matcher(word).matches();
    }

    @Override
    Object value(List<String> words, UnaryOperator<String> actorId) {
      Period period = new Period(date(words.getFirst()), date(words.getLast()));
      return Map.of("from", String.valueOf(period.from()), "to", String.valueOf(period.to()));
    }
  },
  /** A day, month or year. */
  DATE(1) {
    @Override
    boolean fits(String word) {
      return DATED.matcher(word).matches();
    }

    @Override
    Object value(List<String> words, UnaryOperator<String> actorId) {
      return date(words.getFirst()).toString();
    }
  },
  /** A moment on the clock, or a date for its first one. */
  MOMENT(1) {
    @Override
    boolean fits(String word) {
      return DATED.matcher(word).matches();
    }

    @Override
    Object value(List<String> words, UnaryOperator<String> actorId) {
      String word = words.getFirst();
      if (word.indexOf('T') < 0) {
        return date(word).earliest().atStartOfDay().toInstant(ZoneOffset.UTC).toString();
      }
      try {
        return Instant.parse(word).toString();
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "'%s' is no moment: write 2022-01-05T09:30:00Z.".formatted(word), e);
      }
    }
  },
  /** The name of a relation, in capitals or not. */
  RELATION(1) {
    @Override
    boolean fits(String word) {
      return Arrays.stream(Relation.values())
          .anyMatch(relation -> relation.name().equals(constant(word)));
    }

    @Override
    Object value(List<String> words, UnaryOperator<String> actorId) {
      return Relation.named(constant(words.getFirst())).name();
    }
  },
  /** A number of things. */
  NUMBER(1) {
    @Override
    boolean fits(String word) {
      return word.matches("\\d{1,9}");
    }

    @Override
    Object value(List<String> words, UnaryOperator<String> actorId) {
      return Integer.valueOf(words.getFirst());
    }
  },
  /** One of a few words, in capitals or not. */
  CHOICE(1) {
    @Override
    boolean fits(String word) {
      return true;
    }

    @Override
    Object value(List<String> words, UnaryOperator<String> actorId) {
      return constant(words.getFirst());
    }
  },
  /** Any text, as the id of an article. */
  TEXT(1) {
    @Override
    boolean fits(String word) {
      return true;
    }

    @Override
    Object value(List<String> words, UnaryOperator<String> actorId) {
      return words.getFirst();
    }
  };

  /** What begins like a date is none but a date, and says so where it is wrong. */
  private static final Pattern DATED = Pattern.compile("\\d{4}(-.*)?");

  private final int most;

  Kind(int most) {
    this.most = most;
  }

  /** How many words it takes at most. */
  int most() {
    return most;
  }

  /** Whether nearly any word can be meant for it, so that its place must tell. */
  boolean takesAny() {
    return this == ACTOR || this == ACTORS || this == TEXT;
  }

  /** Whether the word can be meant for such an argument, be it right or wrong. */
  abstract boolean fits(String word);

  /**
   * What the request is sent.
   *
   * @param actorId finds the id of an actor given by id or name
   * @throws IllegalArgumentException with a sentence that says what is wrong
   */
  abstract Object value(List<String> words, UnaryOperator<String> actorId);

  /** The words of a value that was given in one: {@code 2021..2022}, {@code RUS,KAZ}. */
  List<String> split(String value) {
    return switch (this) {
      case PERIOD -> new ArrayList<>(List.of(value.split("\\.\\.", -1)));
      case ACTORS -> new ArrayList<>(List.of(value.split(",", -1)));
      default -> new ArrayList<>(List.of(value));
    };
  }

  static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static FuzzyDate date(String word) {
    return FuzzyDate.parse(word);
  }
}
