package org.interregnum.cli;

import java.util.List;
import org.interregnum.casefile.Limits;
import org.interregnum.replay.ReplayOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a case is to be read and replayed, for every verb that takes a case.
final class ReplayFlags {
  @Option(names = "--reading", paramLabel = "ID", split = ",", description = "Take these readings as right, one of each group (default: over all).")
  List<String> readings = List.of();

  @Option(names = "--as-of", paramLabel = "K", description = "Count later acts only up to this moment (default: the end).")
  @Nullable String asOf;

  @Option(names = "--no-presumptions", description = "Presume nothing where the chronicle is silent.")
  boolean noPresumptions;

  @Option(names = "--max-file", paramLabel = "BYTES", description = "Largest file that is read (default 8388608).")
  long maxFile = Limits.standard().maxFileBytes();

  ReplayOptions options() {
    List<String> chosen = readings.stream().map(String::strip).filter(r -> !r.isEmpty()).toList();
    return new ReplayOptions(chosen, asOf, !noPresumptions);
  }
}
