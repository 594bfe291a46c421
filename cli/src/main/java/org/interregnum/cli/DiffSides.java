package org.interregnum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.Loaded;
import org.interregnum.casefile.Problem;
import org.interregnum.compare.Vantage;
import org.interregnum.library.CaseLibrary;
import org.interregnum.replay.Replayed;
import org.interregnum.spelling.Nearest;
import org.jspecify.annotations.Nullable;

/// The two sides of a `diff`, from what was typed.
///
/// @param cases one or two: a folder, a name of the library, or either with `@REVISION`
/// @param readings what each `--reading` said, in order
record DiffSides(List<String> cases, List<String> readings, @Nullable String from, @Nullable String to, @Nullable String at, String view, ReplayFlags flags) {

  /// @throws Stop with exit code 2 if these are not two sides, and as [CaseOptions#load]
  List<Vantage> vantages() {
    boolean moments = from != null || to != null;
    boolean fits = cases.size() == 2 ? !moments && readings.size() <= 2
        : moments ? at == null && readings.size() <= 1 : readings.size() == 2;
    if (!fits) {
      throw new Stop(2, cases.getFirst(), List.of(new Problem("diff-what", "", 0, 0, 1, List.of(), false)), null);
    }
    if (moments) {
      return moments();
    }
    if (cases.size() == 2) {
      return List.of(vantage(cases.getFirst(), readings.isEmpty() ? "" : readings.getFirst(), cases.getFirst()),
          vantage(cases.getLast(), readings.isEmpty() ? "" : readings.getLast(), cases.getLast()));
    }
    return List.of(vantage(cases.getFirst(), readings.getFirst(), readings.getFirst()), vantage(cases.getFirst(), readings.getLast(), readings.getLast()));
  }

  private List<Vantage> moments() {
    Replayed replayed = replayed(cases.getFirst(), readings.isEmpty() ? "" : readings.getFirst());
    String opening = replayed.order().stream().filter(a -> !replayed.isHistory(a)).findFirst().map(a -> "before " + a).orElse(null);
    String first = from == null ? opening : from;
    return List.of(
        new Vantage(first == null ? "" : first, replayed, CaseOptions.moment(replayed, first), CaseOptions.side(replayed, view)),
        new Vantage(to == null ? last(replayed) : to, replayed, CaseOptions.moment(replayed, to), CaseOptions.side(replayed, view)));
  }

  private static String last(Replayed replayed) {
    return replayed.order().isEmpty() ? "" : replayed.order().getLast();
  }

  private Vantage vantage(String text, String reading, String name) {
    Replayed replayed = replayed(text, reading);
    return new Vantage(name, replayed, CaseOptions.moment(replayed, at), CaseOptions.side(replayed, view));
  }

  private Replayed replayed(String text, String reading) {
    ReplayFlags own = new ReplayFlags();
    own.readings = List.of(reading.split(","));
    own.asOf = flags.asOf;
    own.noPresumptions = flags.noPresumptions;
    own.maxFile = flags.maxFile;
    CaseOptions options = new CaseOptions(text, own);
    return options.replay(load(text, options));
  }

  /// A case by name, or as it stood at a revision: behind the first `@` before which there is a case.
  private Loaded load(String text, CaseOptions options) {
    CaseLibrary library = CaseOptions.library();
    if (library.find(text).isPresent()) {
      return options.load();
    }
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      String name = text.substring(0, at);
      Optional<Path> folder = name.isEmpty() ? Optional.empty() : library.find(name);
      if (folder.isPresent()) {
        return at(folder.get(), text.substring(at + 1), text);
      }
    }
    String name = text.contains("@") ? text.substring(0, text.indexOf('@')) : text;
    throw new Stop(2, text, List.of(new Problem("no-such-case", "", 0, 0, 1, List.of(name, Nearest.of(name, library.names())), false)), null);
  }

  private Loaded at(Path folder, String revision, String text) {
    Map<String, String> files = new GitRevision("git", folder, text).files(revision, flags.maxFile);
    Path name = folder.toAbsolutePath().normalize().getFileName();
    Loaded loaded = CaseLibrary.load(name == null ? "case" : name.toString(), files, Limits.standard().withMaxFileBytes(flags.maxFile));
    if (loaded.theCase() == null) {
      throw new Stop(1, loaded.id(), loaded.errors(), loaded.sources());
    }
    return loaded;
  }
}
