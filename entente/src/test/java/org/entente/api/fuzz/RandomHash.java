package org.entente.api.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The hash by which a query is remembered, mostly the right one. */
final class RandomHash {

  private static final List<String> ODD_HASHES =
      List.of("", "0", "x".repeat(64), "0".repeat(64), "F".repeat(5_000), "\u0000", "null");

  private final Random random;

  RandomHash(Random random) {
    this.random = random;
  }

  /** What stands beside this query to have it remembered, or to be reminded of it. */
  Map<String, Object> extensions(String query) {
    Map<String, @Nullable Object> persisted = new LinkedHashMap<>();
    persisted.put("version", one(1, 2, "1", 1.5, List.of()));
    persisted.put("sha256Hash", hash(query));
    if (random.nextInt(10) == 0) {
      persisted.remove(random.nextBoolean() ? "version" : "sha256Hash");
    }
    Map<String, Object> extensions = new HashMap<>();
    extensions.put("persistedQuery", one(persisted, List.of(persisted), "x", 7, Map.of()));
    return extensions;
  }

  private @Nullable Object hash(String query) {
    return switch (random.nextInt(10)) {
      case 0 -> null;
      case 1 -> one(7, true, List.of(sha256(query)), Map.of());
      case 2 -> ODD_HASHES.get(random.nextInt(ODD_HASHES.size()));
      case 3 -> sha256(query + " ");
      case 4 -> sha256(query).toUpperCase(Locale.ROOT);
      default -> sha256(query);
    };
  }

  /** Mostly the first. */
  private Object one(Object usual, Object... odd) {
    return random.nextInt(6) > 0 ? usual : odd[random.nextInt(odd.length)];
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
