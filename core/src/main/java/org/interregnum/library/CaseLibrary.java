package org.interregnum.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interregnum.casefile.CaseLoader;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.Loaded;
import org.interregnum.casefile.Problem;
import org.interregnum.model.Case;
import org.interregnum.replay.CaseNames;

/// Cases by folder or by the name they have in the library.
public final class CaseLibrary {
  private final Path shipped;

  /// @param shipped the folder with the cases that ship
  public CaseLibrary(Path shipped) {
    this.shipped = shipped;
  }

  /// The names of the cases that ship, sorted.
  public List<String> names() {
    if (!Files.isDirectory(shipped)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(shipped)) {
      return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).filter(n -> !n.startsWith(".")).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /// The folder of a case: an existing folder wins over a name in the library.
  public Optional<Path> find(String name) {
    Path folder = Path.of(name);
    if (Files.isDirectory(folder)) {
      return Optional.of(folder);
    }
    return names().contains(name) ? Optional.of(shipped.resolve(name)) : Optional.empty();
  }

  /// Loads a case from its folder with all its languages checked.
  public static Loaded load(Path folder, Limits limits) {
    return withExpressions(CaseLoader.load(folder, limits, new Languages()));
  }

  /// Loads a case from texts by path relative to its folder.
  public static Loaded load(String name, Map<String, String> files, Limits limits) {
    return withExpressions(CaseLoader.load(name, files, limits, new Languages()));
  }

  private static Loaded withExpressions(Loaded loaded) {
    Case theCase = loaded.theCase();
    if (theCase == null) {
      return loaded;
    }
    CaseNames names = CaseNames.of(theCase);
    List<Problem> errors = new ArrayList<>(new RuleNames(theCase, names).problems());
    errors.addAll(new ActReferences(theCase).problems());
    errors.addAll(new CheckExpressions(theCase, names).problems());
    if (errors.isEmpty()) {
      return loaded;
    }
    return new Loaded(null, loaded.id(), errors.stream().distinct().sorted(Problem.BY_PLACE).toList(), loaded.warnings(), loaded.sources());
  }
}
