package org.entente.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and tells each figure with its ratio to the {@link Limit}: below 1 it is
 * kept.
 */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Ends with 1 where a limit is not kept.
   *
   * @param names parts of the names of the benchmarks that shall run; none for all
   */
  public static void main(String[] names) throws RunnerException, ReflectiveOperationException {
    OptionsBuilder options = new OptionsBuilder();
    options.verbosity(VerboseMode.NORMAL).shouldFailOnError(true);
    for (String name : names) {
      options.include("(?i)" + name);
    }
    boolean kept = true;
    for (RunResult result : run(options.build())) {
      kept &= tell(result);
    }
    if (!kept) {
      System.exit(1);
    }
  }

  private static Collection<RunResult> run(Options options) throws RunnerException {
    return new Runner(options).run();
  }

  private static boolean tell(RunResult run) throws ReflectiveOperationException {
    String name = run.getParams().getBenchmark();
    Limit limit = limit(name);
    Result<?> result = run.getPrimaryResult();
    double figure =
        limit.percentile() == 0
            ? result.getScore()
            : result.getStatistics().getPercentile(limit.percentile());
    double millis = figure * unit(run.getParams().getTimeUnit());
    double ratio = millis / limit.millis();
    System.out.printf(
        Locale.ROOT,
        "%s: %s%.3f ms, limit %s ms, ratio %.2f%n",
        name.substring("org.entente.bench.".length()),
        limit.percentile() == 0 ? "" : "p%.0f ".formatted(limit.percentile()),
        millis,
        limit.millis(),
        ratio);
    return ratio <= 1;
  }

  private static Limit limit(String benchmark) throws ReflectiveOperationException {
    int dot = benchmark.lastIndexOf('.');
    return Objects.requireNonNull(
        Class.forName(benchmark.substring(0, dot))
            .getMethod(benchmark.substring(dot + 1))
            .getAnnotation(Limit.class),
        () -> benchmark + " has no @Limit");
  }

  /** How many milliseconds one of these is. */
  private static double unit(TimeUnit unit) {
    return unit.toNanos(1) / 1e6;
  }
}
